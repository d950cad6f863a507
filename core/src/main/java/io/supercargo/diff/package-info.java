/** What differs in meaning between two objects. */
@NullMarked
package io.supercargo.diff;

import org.jspecify.annotations.NullMarked;
