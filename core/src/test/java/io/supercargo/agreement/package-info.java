/** Holds the generated model against the official client's classes. */
@NullMarked
package io.supercargo.agreement;

import org.jspecify.annotations.NullMarked;
