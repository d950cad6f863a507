/** In which order resources are delivered. */
@NullMarked
package io.supercargo.apply.stage;

import org.jspecify.annotations.NullMarked;
