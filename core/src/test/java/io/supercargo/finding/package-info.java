@NullMarked
package io.supercargo.finding;

import org.jspecify.annotations.NullMarked;
