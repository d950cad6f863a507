package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Resources;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** What a container requests is cpu, memory, storage, huge pages or an extended resource. */
final class ResourceNames extends Rule<String, Scope> {
  ResourceNames() {
    super("container/resource-name");
  }

  @Override
  public void check(String name, FieldPath at, Scope scope) {
    if (!Resources.isContainerResource(name)) {
      String expected =
          "cpu, memory, ephemeral-storage, hugepages-<size>, or a name with a domain such as"
              + " example.com/gpu";
      scope.problems().invalid(this, at, name, expected);
    }
  }
}
