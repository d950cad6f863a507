/** What was delivered before, to go back to. */
@NullMarked
package io.supercargo.apply.history;

import org.jspecify.annotations.NullMarked;
