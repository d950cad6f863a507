/**
 * A quick way to say yes: resources in which every field is a common one with a value that no rule
 * could mind are accepted without a look at the rules. See {@code docs/design/0007-start.md}.
 */
@NullMarked
package io.supercargo.check.plain;

import org.jspecify.annotations.NullMarked;
