package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.core.v1.PersistentVolumeClaimSpec;
import io.supercargo.model.core.v1.TypedLocalObjectReference;
import io.supercargo.model.core.v1.TypedObjectReference;
import io.supercargo.model.meta.v1.ObjectMeta;
import org.jspecify.annotations.Nullable;

/** Walks through claims, and fills in their defaults. */
final class PersistentVolumeClaims {
  private static final String FINALIZER = "kubernetes.io/pvc-protection";

  private PersistentVolumeClaims() {}

  static void check(PersistentVolumeClaim claim, Scope scope) {
    check(claim, new ClaimScope(scope, false));
  }

  private static void check(PersistentVolumeClaim claim, ClaimScope scope) {
    Metadata.check(claim, NameFormat.SUBDOMAIN, scope);
    Metadata.generation(claim, scope);
    Claims.check(claim.spec(), FieldPath.ROOT.child("spec"), scope);
  }

  static void update(PersistentVolumeClaim before, PersistentVolumeClaim after, Scope scope) {
    check(after, new ClaimScope(scope, hasGroup(before.spec())));
  }

  private static boolean hasGroup(@Nullable PersistentVolumeClaimSpec spec) {
    TypedLocalObjectReference source = spec == null ? null : spec.dataSource();
    TypedObjectReference reference = spec == null ? null : spec.dataSourceRef();
    return (source != null && source.apiGroup() != null)
        || (reference != null && reference.apiGroup() != null);
  }

  static PersistentVolumeClaim defaults(PersistentVolumeClaim claim, KubernetesVersion version) {
    PersistentVolumeClaimSpec spec = Claims.defaults(claim.spec());
    ObjectMeta meta = Protection.add(claim.metadata(), FINALIZER);
    return claim.toBuilder().metadata(meta).spec(sources(spec, version)).build();
  }

  // A source of another cluster's namespace and old sources of unknown kinds are dropped; then the
  // one of the two fields that is not set becomes a copy of the other.
  private static @Nullable PersistentVolumeClaimSpec sources(
      @Nullable PersistentVolumeClaimSpec spec, KubernetesVersion version) {
    if (spec == null) {
      return null;
    }
    PersistentVolumeClaimSpec.Builder builder = spec.toBuilder();
    TypedObjectReference reference = spec.dataSourceRef();
    if (reference != null && !Values.isEmpty(reference.namespace())) {
      reference = null;
    }
    TypedLocalObjectReference source = spec.dataSource();
    if (source != null && reference == null && !isKnown(source)) {
      source = null;
    }
    if (!version.atLeast(KubernetesVersion.V1_34)) {
      builder.volumeAttributesClassName(null);
    }
    return builder
        .dataSource(source == null && reference != null ? toSource(reference) : source)
        .dataSourceRef(reference == null && source != null ? toReference(source) : reference)
        .build();
  }

  private static boolean isKnown(TypedLocalObjectReference source) {
    String group = Values.text(source.apiGroup());
    String kind = Values.text(source.kind());
    return group.isEmpty()
        ? kind.equals("PersistentVolumeClaim")
        : group.equals("snapshot.storage.k8s.io") && kind.equals("VolumeSnapshot");
  }

  private static TypedLocalObjectReference toSource(TypedObjectReference reference) {
    return TypedLocalObjectReference.builder()
        .apiGroup(reference.apiGroup())
        .kind(reference.kind())
        .name(reference.name())
        .build();
  }

  static TypedObjectReference toReference(TypedLocalObjectReference source) {
    return TypedObjectReference.builder()
        .apiGroup(source.apiGroup())
        .kind(source.kind())
        .name(source.name())
        .build();
  }
}
