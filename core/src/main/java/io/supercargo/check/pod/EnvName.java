package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.EnvFromSource;
import io.supercargo.model.core.v1.EnvVar;
import java.util.List;

/** The name of an environment variable, or the prefix of many, can be one. */
final class EnvName extends Rule<Container, PodScope> {
  EnvName() {
    super("container/env-name");
  }

  @Override
  public void check(Container container, FieldPath at, PodScope scope) {
    List<EnvVar> variables = Values.list(container.env());
    for (int i = 0; i < variables.size(); i++) {
      String name = Values.text(variables.get(i).name());
      FieldPath path = at.child("env").index(i).child("name");
      if (Declared.ENV_VAR_NAME_FILLED.check(this, name, path, scope)) {
        format(name, path, scope);
      }
    }
    List<EnvFromSource> sources = Values.list(container.envFrom());
    for (int i = 0; i < sources.size(); i++) {
      String prefix = Values.text(sources.get(i).prefix());
      if (!prefix.isEmpty()) {
        format(prefix, at.child("envFrom").index(i).child("prefix"), scope);
      }
    }
  }

  private void format(String name, FieldPath at, PodScope scope) {
    boolean relaxed = scope.atLeast(KubernetesVersion.V1_32);
    String problem = relaxed ? Formats.envName(name) : Formats.strictEnvName(name);
    scope.problems().format(this, at, name, problem);
  }
}
