/** Rules and defaults of Jobs and CronJobs. */
@NullMarked
package io.supercargo.check.batch;

import org.jspecify.annotations.NullMarked;
