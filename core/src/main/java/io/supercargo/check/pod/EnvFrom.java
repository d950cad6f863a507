package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.core.v1.ConfigMapEnvSource;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.EnvFromSource;
import io.supercargo.model.core.v1.SecretEnvSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source of many variables is either a ConfigMap or a Secret. */
final class EnvFrom extends Rule<Container, PodScope> {
  EnvFrom() {
    super("container/env-from");
  }

  @Override
  public void check(Container container, FieldPath container0, PodScope scope) {
    FieldPath at = container0.child("envFrom");
    List<EnvFromSource> sources = Values.list(container.envFrom());
    for (int i = 0; i < sources.size(); i++) {
      ConfigMapEnvSource config = sources.get(i).configMapRef();
      SecretEnvSource secret = sources.get(i).secretRef();
      if (config != null) {
        name(config.name(), at.index(i).child("configMapRef"), scope);
      }
      if (secret != null) {
        name(secret.name(), at.index(i).child("secretRef"), scope);
      }
      if ((config == null) == (secret == null)) {
        String found = config == null ? "neither" : "both";
        scope.problems().invalid(this, at, found, "either configMapRef or secretRef");
      }
    }
  }

  private void name(@Nullable String written, FieldPath at, PodScope scope) {
    String name = Values.text(written);
    FieldPath path = at.child("name");
    if (name.isEmpty()) {
      scope.problems().required(this, path, "the name of the object");
    } else {
      // The server checks this name as if it were the start of one.
      String problem = NameFormat.SUBDOMAIN.prefixProblem(name);
      scope.problems().format(this, path, name, problem);
    }
  }
}
