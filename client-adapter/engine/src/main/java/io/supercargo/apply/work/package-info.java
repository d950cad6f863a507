/** Work for several threads at a time. */
@NullMarked
package io.supercargo.apply.work;

import org.jspecify.annotations.NullMarked;
