package io.supercargo.check.config;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Json;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Bytes;
import io.supercargo.model.core.v1.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The logins of a Secret for image registries are a JSON object. Its content is never shown. */
final class RegistryLogin extends Rule<Secret, Scope> {
  RegistryLogin() {
    super("secret/registry-json");
  }

  @Override
  public void check(Secret secret, FieldPath root, Scope scope) {
    String type = secret.type();
    String key =
        "kubernetes.io/dockercfg".equals(type)
            ? ".dockercfg"
            : "kubernetes.io/dockerconfigjson".equals(type) ? ".dockerconfigjson" : "";
    Bytes content = Values.map(secret.data()).get(key);
    if (!key.isEmpty() && content != null && !isObject(content)) {
      String expected = "a JSON object in base64";
      String message = "expected " + expected + ", found " + content.size() + " bytes of another";
      FieldPath at = root.child("data").key(key);
      scope.problems().add(this, ErrorType.INVALID, at, message, "");
    }
  }

  private static boolean isObject(Bytes content) {
    Object value = Json.read(new String(content.content(), StandardCharsets.UTF_8));
    return value == null || value instanceof Map;
  }
}
