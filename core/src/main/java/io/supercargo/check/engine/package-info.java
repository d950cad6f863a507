/** What all rules share: paths, the collector of problems, string formats and amounts. */
@NullMarked
package io.supercargo.check.engine;

import org.jspecify.annotations.NullMarked;
