/** Tests of the language as users write it; frames of its own packages are no lines of users. */
@NullMarked
package io.supercargo.language;

import org.jspecify.annotations.NullMarked;
