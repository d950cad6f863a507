/** What the ways of the language cost: lambdas, and remembering lines. */
@NullMarked
package io.supercargo.benchmarks.language;

import org.jspecify.annotations.NullMarked;
