/** Whether objects do what they were delivered for, and if not, why. */
@NullMarked
package io.supercargo.apply.ready;

import org.jspecify.annotations.NullMarked;
