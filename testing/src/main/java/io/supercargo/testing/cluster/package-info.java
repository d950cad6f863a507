/**
 * A real Kubernetes API server for tests: started where its programs are at hand, asked for its
 * verdict on a manifest, stopped with the tests.
 */
@NullMarked
package io.supercargo.testing.cluster;

import org.jspecify.annotations.NullMarked;
