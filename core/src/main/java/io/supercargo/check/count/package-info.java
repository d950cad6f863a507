/** Rules of numbers of things and shares of them. */
@NullMarked
package io.supercargo.check.count;

import org.jspecify.annotations.NullMarked;
