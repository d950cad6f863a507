/** Writes the sources of the model. */
@NullMarked
package io.supercargo.codegen;

import org.jspecify.annotations.NullMarked;
