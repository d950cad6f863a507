package io.supercargo.check.batch;

import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.batch.v1.JobSpec;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.PodTemplateSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Job around a rule of failures. */
final class FailureScope extends Scope {
  final JobSpec spec;
  String operator = "";

  FailureScope(Scope outer, JobSpec spec) {
    super(outer);
    this.spec = spec;
  }

  boolean hasContainer(String name) {
    PodTemplateSpec template = spec.template();
    PodSpec pod = template == null ? null : template.spec();
    return pod != null && (has(pod.containers(), name) || has(pod.initContainers(), name));
  }

  private static boolean has(@Nullable List<Container> containers, String name) {
    for (Container container : Values.list(containers)) {
      if (name.equals(Values.text(container.name()))) {
        return true;
      }
    }
    return false;
  }
}
