/** Rules of metadata and label selectors, which all kinds share. */
@NullMarked
package io.supercargo.check.meta;

import org.jspecify.annotations.NullMarked;
