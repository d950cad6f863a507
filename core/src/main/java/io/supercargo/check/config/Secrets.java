package io.supercargo.check.config;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.Bytes;
import io.supercargo.model.core.v1.Secret;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks through Secrets, and fills in their defaults. */
final class Secrets {
  private static final Rule<Map<String, Bytes>, Scope> SIZE = new SecretSize();
  private static final Rule<Secret, Scope> CONTENT = new SecretContent();
  private static final Rule<Secret, Scope> LOGIN = new RegistryLogin();

  private Secrets() {}

  static List<Rule<?, ?>> rules() {
    return List.of(SIZE, CONTENT, LOGIN);
  }

  static void check(Secret secret, Scope scope) {
    Metadata.check(secret, NameFormat.SUBDOMAIN, scope);
    Metadata.generation(secret, scope);
    FieldPath at = FieldPath.ROOT.child("data");
    Map<String, Bytes> data = Values.map(secret.data());
    for (String key : data.keySet()) {
      ConfigMaps.KEY.check(key, at.key(key), scope);
    }
    SIZE.check(data, at, scope);
    CONTENT.check(secret, FieldPath.ROOT, scope);
    LOGIN.check(secret, FieldPath.ROOT, scope);
  }

  static Secret defaults(Secret secret) {
    Secret.Builder builder = secret.toBuilder();
    if (Values.isEmpty(secret.type())) {
      builder.type("Opaque");
    }
    Map<String, String> texts = Values.map(secret.stringData());
    if (!texts.isEmpty()) {
      Map<String, Bytes> data = new LinkedHashMap<>(Values.map(secret.data()));
      for (Map.Entry<String, String> entry : texts.entrySet()) {
        data.put(entry.getKey(), Bytes.of(entry.getValue().getBytes(StandardCharsets.UTF_8)));
      }
      builder.setValue(builder.index("data"), data);
    }
    builder.setValue(builder.index("stringData"), null);
    return builder.build();
  }
}
