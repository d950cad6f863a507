package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.PodSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every container has a name that is a label and no other container's. */
final class ContainerName extends Rule<PodSpec, PodScope> {
  ContainerName() {
    super("container/name");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    Set<String> names = new HashSet<>();
    check(Values.list(spec.containers()), at.child("containers"), names, scope);
    check(Values.list(spec.initContainers()), at.child("initContainers"), names, scope);
    if (spec.ephemeralContainers() != null) {
      List<Container> ephemeral = Containers.in(spec, "ephemeralContainers");
      check(ephemeral, at.child("ephemeralContainers"), names, scope);
    }
  }

  private void check(List<Container> containers, FieldPath at, Set<String> names, PodScope scope) {
    for (int i = 0; i < containers.size(); i++) {
      FieldPath path = at.index(i).child("name");
      String name = Values.text(containers.get(i).name());
      if (Declared.CONTAINER_NAME_FILLED.check(this, name, path, scope)) {
        Declared.CONTAINER_NAME.check(this, name, path, scope);
      }
      // Two containers without a name have the same one, except for init containers.
      boolean remembered = !name.isEmpty() || !at.field().equals("initContainers");
      if (names.contains(name)) {
        scope.problems().duplicate(this, path, name, "a name of its own for each container");
      } else if (remembered) {
        names.add(name);
      }
    }
  }
}
