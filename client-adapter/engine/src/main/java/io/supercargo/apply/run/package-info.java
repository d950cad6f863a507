/** Applies plans: writes, waits, prunes. */
@NullMarked
package io.supercargo.apply.run;

import org.jspecify.annotations.NullMarked;
