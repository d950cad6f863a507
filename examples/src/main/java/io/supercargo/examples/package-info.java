/** Programs that use Supercargo as an application would. */
@NullMarked
package io.supercargo.examples;

import org.jspecify.annotations.NullMarked;
