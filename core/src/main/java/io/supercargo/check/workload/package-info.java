/** Rules and defaults of workloads, batch, autoscaling, policy, quota and RBAC. */
@NullMarked
package io.supercargo.check.workload;

import org.jspecify.annotations.NullMarked;
