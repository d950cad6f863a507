/** Supercargo types in a Jackson 2 mapper. */
@NullMarked
package io.supercargo.jackson2;

import org.jspecify.annotations.NullMarked;
