/**
 * The model of Kubernetes objects: what every generated type shares, the value types that keep what
 * was written, and custom resources.
 */
@NullMarked
package io.supercargo.model;

import org.jspecify.annotations.NullMarked;
