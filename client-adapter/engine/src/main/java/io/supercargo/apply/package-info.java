/**
 * Delivers sets of manifests to clusters: {@link io.supercargo.apply.Delivery} is where to begin.
 */
@NullMarked
package io.supercargo.apply;

import org.jspecify.annotations.NullMarked;
