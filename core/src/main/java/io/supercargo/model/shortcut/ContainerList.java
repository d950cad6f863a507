package io.supercargo.model.shortcut;

import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.PodSpec;

/** The lists of containers of a pod. */
final class ContainerList {
  private ContainerList() {}

  static Container.Builder edit(PodSpec.Builder spec, String list, String name) {
    return (Container.Builder) spec.editElement(spec.index(list), "name", name);
  }
}
