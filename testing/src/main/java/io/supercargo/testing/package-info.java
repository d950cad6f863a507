/** Assertions on manifests. */
@NullMarked
package io.supercargo.testing;

import org.jspecify.annotations.NullMarked;
