/** Supercargo types in a Jackson 3 mapper. */
@NullMarked
package io.supercargo.jackson3;

import org.jspecify.annotations.NullMarked;
