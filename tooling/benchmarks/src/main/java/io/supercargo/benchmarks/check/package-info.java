/** How fast sets are checked, and whether that stays so for large ones. */
@NullMarked
package io.supercargo.benchmarks.check;

import org.jspecify.annotations.NullMarked;
