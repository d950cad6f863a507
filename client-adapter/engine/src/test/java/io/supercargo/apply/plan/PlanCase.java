package io.supercargo.apply.plan;

import io.supercargo.apply.Samples;
import io.supercargo.apply.TestCluster;
import io.supercargo.model.Resource;

/** Plans for a cluster in memory. */
abstract class PlanCase {
  final TestCluster cluster = new TestCluster();
  PlanOptions options = PlanOptions.defaults();

  Plan plan(Resource... resources) throws InterruptedException {
    return cluster.delivery().planning(options).plan(Samples.set(resources));
  }

  PlannedChange change(Resource resource) throws InterruptedException {
    return plan(resource).changes().get(0);
  }

  void deliver(Resource... resources) throws InterruptedException {
    cluster.delivery().apply(Samples.set(resources)).orThrow();
  }
}
