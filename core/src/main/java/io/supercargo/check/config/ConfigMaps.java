package io.supercargo.check.config;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Utf8;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.Bytes;
import io.supercargo.model.core.v1.ConfigMap;
import java.util.List;
import java.util.Map;

/** Walks through ConfigMaps. */
final class ConfigMaps {
  static final Rule<String, Scope> KEY = new ConfigKey();
  private static final Rule<Long, Scope> SIZE = new ConfigSize();
  private static final Rule<ConfigMap, Scope> BINARY_KEY = new BinaryKey();

  private ConfigMaps() {}

  static List<Rule<?, ?>> rules() {
    return List.of(KEY, BINARY_KEY, SIZE);
  }

  static void check(ConfigMap map, Scope scope) {
    Metadata.check(map, NameFormat.SUBDOMAIN, scope);
    Metadata.generation(map, scope);
    long size = 0;
    FieldPath data = FieldPath.ROOT.child("data");
    for (Map.Entry<String, String> entry : Values.map(map.data()).entrySet()) {
      KEY.check(entry.getKey(), data.key(entry.getKey()), scope);
      size += Utf8.length(entry.getValue());
    }
    FieldPath binary = FieldPath.ROOT.child("binaryData");
    for (Map.Entry<String, Bytes> entry : Values.map(map.binaryData()).entrySet()) {
      KEY.check(entry.getKey(), binary.key(entry.getKey()), scope);
      size += entry.getValue().size();
    }
    BINARY_KEY.check(map, FieldPath.ROOT, scope);
    // The server writes the path of nothing as an empty key.
    SIZE.check(size, FieldPath.ROOT.key(""), scope);
  }
}
