package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.CSIPersistentVolumeSource;
import io.supercargo.model.core.v1.SecretReference;

/** A CSI volume has a handle, and its Secrets are named with their namespaces. */
final class CsiVolume extends Rule<CSIPersistentVolumeSource, Scope> {
  private static final String[] SECRETS = {
    "controllerPublishSecretRef",
    "controllerExpandSecretRef",
    "nodePublishSecretRef",
    "nodeExpandSecretRef"
  };

  CsiVolume() {
    super("pv/csi");
  }

  @Override
  public void check(CSIPersistentVolumeSource source, FieldPath at, Scope scope) {
    if (Values.isEmpty(source.volumeHandle())) {
      scope.problems().required(this, at.child("volumeHandle"), "the driver's name of the volume");
    }
    for (String field : SECRETS) {
      if (source.value(field) instanceof SecretReference secret) {
        secret(secret, at.child(field), scope);
      }
    }
  }

  private void secret(SecretReference secret, FieldPath at, Scope scope) {
    String name = Values.text(secret.name());
    if (name.isEmpty()) {
      scope.problems().required(this, at.child("name"), "the name of the Secret");
    } else {
      scope.problems().format(this, at.child("name"), name, Formats.subdomain(name));
    }
    String namespace = Values.text(secret.namespace());
    if (namespace.isEmpty()) {
      scope.problems().required(this, at.child("namespace"), "the namespace of the Secret");
    } else {
      scope.problems().format(this, at.child("namespace"), namespace, Formats.label(namespace));
    }
  }
}
