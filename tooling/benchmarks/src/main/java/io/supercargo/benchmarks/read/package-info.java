/** How fast manifests are read, beside other libraries. */
@NullMarked
package io.supercargo.benchmarks.read;

import org.jspecify.annotations.NullMarked;
