//go:build !linux

package main

import "syscall"

// diesWithParent keeps the terminal's signals from the child; it is stopped by us alone.
func diesWithParent() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true}
}
