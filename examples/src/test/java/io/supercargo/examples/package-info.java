@NullMarked
package io.supercargo.examples;

import org.jspecify.annotations.NullMarked;
