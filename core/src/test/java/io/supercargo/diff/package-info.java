@NullMarked
package io.supercargo.diff;

import org.jspecify.annotations.NullMarked;
