/** Text of others for people. */
@NullMarked
package io.supercargo.apply.text;

import org.jspecify.annotations.NullMarked;
