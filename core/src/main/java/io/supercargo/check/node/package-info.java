/** Rules of node selectors, which pods and persistent volumes share. */
@NullMarked
package io.supercargo.check.node;

import org.jspecify.annotations.NullMarked;
