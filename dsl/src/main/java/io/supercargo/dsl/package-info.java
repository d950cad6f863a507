/** The language in which manifests are written. */
@NullMarked
package io.supercargo.dsl;

import org.jspecify.annotations.NullMarked;
