package io.supercargo.check.config;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Bytes;
import io.supercargo.model.core.v1.ConfigMap;
import java.util.Map;

/** No key is both in data and in binaryData. */
final class BinaryKey extends Rule<ConfigMap, Scope> {
  BinaryKey() {
    super("configmap/binary-key");
  }

  @Override
  public void check(ConfigMap map, FieldPath root, Scope scope) {
    Map<String, Bytes> binary = Values.map(map.binaryData());
    for (String key : Values.map(map.data()).keySet()) {
      if (binary.containsKey(key)) {
        String expected = "a key that is not in binaryData, too";
        scope.problems().invalid(this, root.child("data").key(key), key, expected);
      }
    }
  }
}
