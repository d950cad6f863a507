/** Tests that hold the modules to the design. */
@NullMarked
package io.supercargo.architecture;

import org.jspecify.annotations.NullMarked;
