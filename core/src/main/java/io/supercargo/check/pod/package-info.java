/** Rules and defaults of pods and pod templates. */
@NullMarked
package io.supercargo.check.pod;

import org.jspecify.annotations.NullMarked;
