/** Stands for user code: its frames are not the library's. */
@NullMarked
package io.supercargo.user;

import org.jspecify.annotations.NullMarked;
