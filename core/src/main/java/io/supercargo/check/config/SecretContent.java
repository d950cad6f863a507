package io.supercargo.check.config;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.model.Bytes;
import io.supercargo.model.core.v1.Secret;
import java.util.Map;

/** A Secret of one of Kubernetes' types has the keys of that type. */
final class SecretContent extends Rule<Secret, Scope> {
  private static final String ACCOUNT = "kubernetes.io/service-account.name";

  SecretContent() {
    super("secret/keys");
  }

  @Override
  public void check(Secret secret, FieldPath root, Scope scope) {
    FieldPath at = root.child("data");
    Map<String, Bytes> data = Values.map(secret.data());
    switch (Values.text(secret.type())) {
      case "kubernetes.io/service-account-token":
        account(secret, scope);
        break;
      case "kubernetes.io/dockercfg":
        key(data, ".dockercfg", at, scope);
        break;
      case "kubernetes.io/dockerconfigjson":
        key(data, ".dockerconfigjson", at, scope);
        break;
      case "kubernetes.io/basic-auth":
        if (!data.containsKey("username") && !data.containsKey("password")) {
          key(data, "username", at, scope);
          key(data, "password", at, scope);
        }
        break;
      case "kubernetes.io/ssh-auth":
        privateKey(data, at, scope);
        break;
      case "kubernetes.io/tls":
        key(data, "tls.crt", at, scope);
        key(data, "tls.key", at, scope);
        break;
      default:
        break;
    }
  }

  private void account(Secret secret, Scope scope) {
    if (Values.isEmpty(Metadata.annotationsOf(secret.metadata()).get(ACCOUNT))) {
      FieldPath at = Metadata.PATH.child("annotations").key(ACCOUNT);
      scope.problems().required(this, at, "the name of a ServiceAccount");
    }
  }

  private void privateKey(Map<String, Bytes> data, FieldPath at, Scope scope) {
    Bytes value = data.get("ssh-privatekey");
    if (value == null || value.size() == 0) {
      scope.problems().required(this, at.key("ssh-privatekey"), "a private key");
    }
  }

  private void key(Map<String, Bytes> data, String key, FieldPath at, Scope scope) {
    if (!data.containsKey(key)) {
      scope.problems().required(this, at.key(key), "a key " + key + ", as the type says");
    }
  }
}
