package io.supercargo.check.pod;

import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.EphemeralContainer;
import io.supercargo.model.core.v1.PodSpec;
import java.util.ArrayList;
import java.util.List;

/** Goes through the containers of a pod: regular, init and ephemeral ones. */
final class Containers {
  private static final String[] LISTS = {"initContainers", "containers", "ephemeralContainers"};

  private Containers() {}

  /** Returns the fields that hold containers. */
  static String[] lists() {
    return LISTS.clone();
  }

  /** Returns the containers in one of the fields; ephemeral ones as regular ones. */
  static List<Container> in(PodSpec spec, String field) {
    if (field.equals("containers")) {
      return Values.list(spec.containers());
    }
    return field.equals("initContainers")
        ? Values.list(spec.initContainers())
        : ephemeral(Values.list(spec.ephemeralContainers()));
  }

  private static List<Container> ephemeral(List<EphemeralContainer> containers) {
    List<Container> result = new ArrayList<>(containers.size());
    for (EphemeralContainer container : containers) {
      Container.Builder builder = Container.builder();
      for (int i = 0; i < builder.schema().size(); i++) {
        builder.setValue(i, container.value(builder.schema().name(i)));
      }
      result.add(builder.build());
    }
    return result;
  }

  static boolean isSidecar(Container initContainer) {
    return "Always".equals(initContainer.restartPolicy());
  }
}
