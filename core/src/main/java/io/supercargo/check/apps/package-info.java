/** Rules and defaults of kinds that keep pods running. */
@NullMarked
package io.supercargo.check.apps;

import org.jspecify.annotations.NullMarked;
