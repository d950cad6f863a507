/** How fast manifests are written, beside other libraries. */
@NullMarked
package io.supercargo.benchmarks.render;

import org.jspecify.annotations.NullMarked;
