/**
 * A YAML reader that takes and refuses what the API server's does (go-yaml v2 below
 * sigs.k8s.io/yaml), into flat arrays with the position of every node.
 */
@NullMarked
package io.supercargo.read.internal.yaml;

import org.jspecify.annotations.NullMarked;
