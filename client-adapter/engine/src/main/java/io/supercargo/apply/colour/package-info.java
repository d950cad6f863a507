/** How sets are delivered in two colours. */
@NullMarked
package io.supercargo.apply.colour;

import org.jspecify.annotations.NullMarked;
