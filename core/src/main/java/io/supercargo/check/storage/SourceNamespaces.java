package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Struct;

/** What a volume refers to in a namespace names that namespace. */
final class SourceNamespaces extends Rule<Struct, Scope> {
  SourceNamespaces() {
    super("pv/source-namespace");
  }

  @Override
  public void check(Struct source, FieldPath at, Scope scope) {
    String type = source.schema().typeName();
    if (type.equals("core.v1.GlusterfsPersistentVolumeSource")) {
      String namespace = (String) source.value("endpointsNamespace");
      if (namespace != null) {
        FieldPath path = at.child("endpointsNamespace");
        scope.problems().format(this, path, namespace, Formats.label(namespace));
      }
    } else if (type.equals("core.v1.AzureFilePersistentVolumeSource")) {
      if ("".equals(source.value("secretNamespace"))) {
        scope.problems().required(this, at.child("secretNamespace"), "a namespace, or no field");
      }
    } else if (source.value("secretRef") instanceof Struct reference && isStrict(type)) {
      if (Values.isEmpty((String) reference.value("namespace"))) {
        FieldPath path = at.child("secretRef", "namespace");
        scope.problems().required(this, path, "the namespace of the Secret");
      }
    }
  }

  private static boolean isStrict(String type) {
    return type.equals("core.v1.CinderPersistentVolumeSource")
        || type.equals("core.v1.StorageOSPersistentVolumeSource");
  }
}
