/** What may go wrong, in words that say what to do. */
@NullMarked
package io.supercargo.apply.fault;

import org.jspecify.annotations.NullMarked;
