/** Rules of volume sources, which pods and persistent volumes share. */
@NullMarked
package io.supercargo.check.volume;

import org.jspecify.annotations.NullMarked;
