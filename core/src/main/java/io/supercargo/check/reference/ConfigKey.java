package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Nearest;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.meta.v1.ObjectMeta;
import io.supercargo.set.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ConfigMap or Secret of a complete set has the key that a container or volume takes from it. In
 * other sets an overlay may add it.
 */
final class ConfigKey extends Rule<Target, SetScope> {
  ConfigKey() {
    super("reference/config-key");
  }

  @Override
  public void check(Target target, FieldPath at, SetScope scope) {
    Entry entry = scope.graph.isComplete() ? scope.graph.find(target) : null;
    if (entry == null || target.key == null) {
      return;
    }
    List<String> keys = keys(entry.resource());
    if (!keys.contains(target.key) && !keys.isEmpty() && !isFilledByOthers(entry.resource())) {
      String nearest = Nearest.of(target.key, keys);
      scope.error(
          this,
          at,
          "expected a key of " + target + Words.offer(keys) + Text.found(target.key),
          nearest == null ? "" : "Did you mean " + nearest + "?",
          entry.origin("data"));
    }
  }

  private static List<String> keys(Resource resource) {
    List<String> keys = new ArrayList<>();
    if (resource instanceof ConfigMap config) {
      keys.addAll(Values.map(config.data()).keySet());
      keys.addAll(Values.map(config.binaryData()).keySet());
    } else if (resource instanceof Secret secret) {
      keys.addAll(Values.map(secret.data()).keySet());
      keys.addAll(Values.map(secret.stringData()).keySet());
    }
    return keys;
  }

  /** A controller may add keys: that of account tokens, or one that annotations ask. */
  private static boolean isFilledByOthers(Resource resource) {
    if (resource instanceof Secret secret
        && "kubernetes.io/service-account-token".equals(secret.type())) {
      return true;
    }
    ObjectMeta metadata = resource.metadata();
    return metadata != null && (asks(metadata.annotations()) || asks(metadata.labels()));
  }

  private static boolean asks(@Nullable Map<String, String> map) {
    for (String key : Values.map(map).keySet()) {
      if (key.contains("inject")
          || key.contains("replicat")
          || key.contains("reflect")
          || key.contains("generate")) {
        return true;
      }
    }
    return false;
  }
}
