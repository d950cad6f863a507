/** Sets of resources and what they share. */
@NullMarked
package io.supercargo;

import org.jspecify.annotations.NullMarked;
