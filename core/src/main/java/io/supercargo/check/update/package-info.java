/** What the server refuses of a change to an object that is there already. */
@NullMarked
package io.supercargo.check.update;

import org.jspecify.annotations.NullMarked;
