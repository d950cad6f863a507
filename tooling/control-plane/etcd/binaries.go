//go:build binaries

// Package etcd keeps the program that `build` compiles among the requirements of this module.
package etcd

import _ "go.etcd.io/etcd/server/v3"
