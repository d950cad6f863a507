/** Resources and findings as text. */
@NullMarked
package io.supercargo.render;

import org.jspecify.annotations.NullMarked;
