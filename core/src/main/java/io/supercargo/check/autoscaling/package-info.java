/** Rules and defaults of autoscalers. */
@NullMarked
package io.supercargo.check.autoscaling;

import org.jspecify.annotations.NullMarked;
