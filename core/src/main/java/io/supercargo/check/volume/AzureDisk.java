package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.AzureDiskVolumeSource;

/** The address of a disk fits its kind; kind and caching mode are known ones. */
final class AzureDisk extends Rule<AzureDiskVolumeSource, Scope> {
  AzureDisk() {
    super("volume/azure-disk");
  }

  @Override
  public void check(AzureDiskVolumeSource source, FieldPath at, Scope scope) {
    String caching = source.cachingMode();
    if (caching != null && !Values.isOneOf(caching, "None", "ReadOnly", "ReadWrite")) {
      FieldPath path = at.child("cachingMode");
      scope.problems().unsupported(this, path, caching, "None", "ReadOnly", "ReadWrite");
    }
    String kind = source.kind();
    if (kind == null) {
      return;
    }
    if (!Values.isOneOf(kind, "Dedicated", "Managed", "Shared")) {
      scope.problems().unsupported(this, at.child("kind"), kind, "Dedicated", "Managed", "Shared");
    }
    String prefix = kind.equals("Managed") ? "/subscriptions/" : "https://";
    String uri = Values.text(source.diskURI());
    if (!uri.startsWith(prefix)) {
      scope.problems().unsupported(this, at.child("diskURI"), uri, prefix + "...");
    }
  }
}
