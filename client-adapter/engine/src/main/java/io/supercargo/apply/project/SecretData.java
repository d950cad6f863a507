package io.supercargo.apply.project;

import io.supercargo.model.Bytes;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.Secret;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Merges {@code stringData} of a Secret into its {@code data}, as the server does. */
final class SecretData {
  private SecretData() {}

  /** Returns the object itself, unless it is a Secret with {@code stringData}. */
  static Struct merge(Struct struct) {
    if (!(struct instanceof Secret secret) || secret.stringData() == null) {
      return struct;
    }
    Map<String, Bytes> data = new LinkedHashMap<>();
    if (secret.data() != null) {
      data.putAll(secret.data());
    }
    for (Map.Entry<String, String> entry : secret.stringData().entrySet()) {
      data.put(entry.getKey(), Bytes.of(entry.getValue().getBytes(StandardCharsets.UTF_8)));
    }
    boolean written = secret.data() != null || !data.isEmpty();
    Secret.Builder merged = secret.toBuilder();
    merged.unset("stringData");
    merged.setValue(merged.index("data"), written ? data : null);
    return merged.build();
  }
}
