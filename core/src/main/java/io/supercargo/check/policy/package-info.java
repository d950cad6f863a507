/** Rules and defaults of disruption budgets and priorities. */
@NullMarked
package io.supercargo.check.policy;

import org.jspecify.annotations.NullMarked;
