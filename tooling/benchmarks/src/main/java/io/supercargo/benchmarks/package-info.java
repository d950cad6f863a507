/** What the benchmarks share. */
@NullMarked
package io.supercargo.benchmarks;

import org.jspecify.annotations.NullMarked;
