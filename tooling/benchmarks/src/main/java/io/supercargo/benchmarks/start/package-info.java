/** What a whole process costs that builds, checks and writes manifests, beside other libraries. */
@NullMarked
package io.supercargo.benchmarks.start;

import org.jspecify.annotations.NullMarked;
