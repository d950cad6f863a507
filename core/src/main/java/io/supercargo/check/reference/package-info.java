/** What the resources of a set refer to each other by, and the rules that look at it. */
@NullMarked
package io.supercargo.check.reference;

import org.jspecify.annotations.NullMarked;
