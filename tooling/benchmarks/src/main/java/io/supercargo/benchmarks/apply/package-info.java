/** Whole processes that deliver a set, beside kubectl. */
@NullMarked
package io.supercargo.benchmarks.apply;

import org.jspecify.annotations.NullMarked;
