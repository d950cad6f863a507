/** Rules of kinds and versions that a server has or has not. */
@NullMarked
package io.supercargo.check.kind;

import org.jspecify.annotations.NullMarked;
