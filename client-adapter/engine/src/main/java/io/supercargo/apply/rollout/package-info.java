/**
 * Workloads after they were delivered: {@link io.supercargo.apply.rollout.Rollouts} says how far
 * they are, goes back to earlier revisions and restarts them.
 */
@NullMarked
package io.supercargo.apply.rollout;

import org.jspecify.annotations.NullMarked;
