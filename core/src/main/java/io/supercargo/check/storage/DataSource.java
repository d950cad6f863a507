package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PersistentVolumeClaimSpec;
import io.supercargo.model.core.v1.TypedLocalObjectReference;
import io.supercargo.model.core.v1.TypedObjectReference;
import org.jspecify.annotations.Nullable;

/** What a claim is filled from is named completely, and is a claim if it has no API group. */
final class DataSource extends Rule<PersistentVolumeClaimSpec, ClaimScope> {
  DataSource() {
    super("pvc/data-source");
  }

  @Override
  public void check(PersistentVolumeClaimSpec spec, FieldPath at, ClaimScope scope) {
    TypedLocalObjectReference source = spec.dataSource();
    if (source != null) {
      FieldPath path = at.child("dataSource");
      reference(source.apiGroup(), source.kind(), source.name(), path, scope);
    }
    TypedObjectReference reference = spec.dataSourceRef();
    if (reference != null) {
      FieldPath path = at.child("dataSourceRef");
      reference(reference.apiGroup(), reference.kind(), reference.name(), path, scope);
      String namespace = reference.namespace();
      if (!Values.isEmpty(namespace)) {
        String problem = Formats.label(namespace);
        scope.problems().format(this, path.child("namespace"), namespace, problem);
      }
    }
  }

  private void reference(
      @Nullable String group,
      @Nullable String kind,
      @Nullable String name,
      FieldPath at,
      ClaimScope scope) {
    if (Values.isEmpty(name)) {
      scope.problems().required(this, at.child("name"), "the source's name");
    }
    if (Values.isEmpty(kind)) {
      scope.problems().required(this, at.child("kind"), "the source's kind");
    }
    if (group != null && !group.isEmpty()) {
      String problem = scope.anyGroup ? null : Formats.subdomain(group);
      scope.problems().format(this, at.child("apiGroup"), group, problem);
    } else if (!"PersistentVolumeClaim".equals(kind)) {
      String expected = "PersistentVolumeClaim, as there is no apiGroup";
      scope.problems().invalid(this, at, Values.text(kind), expected);
    }
  }
}
