package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.Map;

/** A Service of a complete set that selects pods selects those of a workload that is known. */
final class ServiceSelection extends Rule<ServiceSpec, SetScope> {
  ServiceSelection() {
    super("reference/service-selection");
  }

  @Override
  public void check(ServiceSpec service, FieldPath at, SetScope scope) {
    Map<String, String> selector = Values.map(service.selector());
    Graph graph = scope.graph;
    if (selector.isEmpty()
        || !graph.isComplete()
        || !graph.select(scope.namespace, selector).isEmpty()
        || graph.selectsOutside(scope.namespace, selector)) {
      return;
    }
    Workload nearest = graph.nearest(scope.namespace, selector);
    String message =
        "expected labels of pods of the set, found "
            + Text.labels(selector)
            + ", which selects none";
    String fix =
        nearest == null
            ? "Add the workload, or name it by existingWorkload(…) if it is in the cluster already."
            : "Did you mean " + nearest + ", whose pods have " + Text.labels(nearest.labels) + "?";
    scope.dangling(this, at.child("selector"), message, fix);
  }
}
