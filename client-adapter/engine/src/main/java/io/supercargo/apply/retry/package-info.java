/** Trying again what is worth it, by a clock that tests can turn. */
@NullMarked
package io.supercargo.apply.retry;

import org.jspecify.annotations.NullMarked;
