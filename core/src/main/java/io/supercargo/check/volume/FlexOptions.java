package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import java.util.Locale;
import java.util.Map;

/** Options of a driver do not use Kubernetes' domains. */
final class FlexOptions extends Rule<Map<String, String>, Scope> {
  FlexOptions() {
    super("volume/flex-options");
  }

  @Override
  public void check(Map<String, String> options, FieldPath at, Scope scope) {
    for (String key : options.keySet()) {
      int slash = key.indexOf('/');
      String domain = slash < 0 ? key : key.substring(0, slash);
      String full = "." + domain.toLowerCase(Locale.ROOT);
      if (full.endsWith(".kubernetes.io") || full.endsWith(".k8s.io")) {
        String expected = "a key of another domain than kubernetes.io and k8s.io";
        scope.problems().invalid(this, at.key(key), key, expected);
      }
    }
  }
}
