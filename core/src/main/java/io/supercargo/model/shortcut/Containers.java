package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.Nearest;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.EnvVar;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.ref.ObjectRef;
import java.util.ArrayList;
import java.util.List;

/** The containers of a pod, and their variables. */
final class Containers {
  private Containers() {}

  static Container.Builder edit(PodSpec.Builder spec, String list, String name) {
    return (Container.Builder) spec.editElement(spec.index(list), "name", name);
  }

  /**
   * As {@link #edit}, of the containers; in a copy of a pod that has some, it must be one of them.
   */
  static Container.Builder container(PodSpec.Builder spec, String name) {
    int index = spec.index("containers");
    if (spec.isCopy() && spec.isSet(index)) {
      requirePresent(spec, index, name);
    }
    return edit(spec, "containers", name);
  }

  private static void requirePresent(PodSpec.Builder spec, int index, String name) {
    List<String> names = names(spec, index);
    if (names.isEmpty() || names.contains(Arguments.text(name, "name"))) {
      return;
    }
    String nearest = Nearest.of(name, names);
    throw Arguments.failure(
        "the pod has no container "
            + name
            + (nearest == null ? "; it has " + names : "; did you mean " + nearest + "?")
            + " To add one: addContainer(name, image, c -> …)");
  }

  private static List<String> names(PodSpec.Builder spec, int index) {
    List<String> names = new ArrayList<>();
    if (spec.get(index) instanceof List<?> containers) {
      for (Object container : containers) {
        String name = ((Container) container).name();
        names.add(name == null ? "" : name);
      }
    }
    return names;
  }

  static Container.Builder add(PodSpec.Builder spec, String name) {
    return (Container.Builder) spec.addKeyedElement(spec.index("containers"), "name", name);
  }

  static EnvVar.Builder addEnv(Object container, String name) {
    StructBuilder<?> self = Self.of(container);
    return (EnvVar.Builder) self.addKeyedElement(self.index("env"), "name", name);
  }

  /** Lets a variable take its value from a key. */
  static StructBuilder<?> key(StructBuilder<?> source, String name, String key) {
    source.setValue(source.index("name"), name);
    source.setValue(source.index("key"), key);
    return source;
  }

  static StructBuilder<?> addEnvFrom(Object container, String source, ObjectRef target) {
    String name = Arguments.notNull(target, source).name();
    StructBuilder<?> self = Self.of(container);
    StructBuilder<?> reference = self.addElement(self.index("envFrom")).edit(source);
    reference.setValue(reference.index("name"), name);
    return reference;
  }
}
