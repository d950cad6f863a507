package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.core.v1.TopologySelectorTerm;
import io.supercargo.model.storage.v1.StorageClass;
import java.util.List;
import java.util.Map;

/** Walks through storage classes, and fills in their defaults. */
final class StorageClasses {
  private static final Rule<StorageClass, Scope> PROVISIONER = new Provisioner();
  private static final Rule<StorageClass, Scope> POLICIES = new ClassPolicies();
  private static final Rule<Map<String, String>, Scope> PARAMETERS = new ClassParameters();
  private static final Rule<List<TopologySelectorTerm>, Scope> TOPOLOGIES = new AllowedTopologies();

  private StorageClasses() {}

  static List<Rule<?, ?>> rules() {
    return List.of(PROVISIONER, PARAMETERS, POLICIES, TOPOLOGIES);
  }

  static void check(StorageClass type, Scope scope) {
    Metadata.check(type, NameFormat.SUBDOMAIN, scope);
    Metadata.generation(type, scope);
    PROVISIONER.check(type, FieldPath.ROOT, scope);
    PARAMETERS.check(Values.map(type.parameters()), FieldPath.ROOT.child("parameters"), scope);
    POLICIES.check(type, FieldPath.ROOT, scope);
    FieldPath topologies = FieldPath.ROOT.child("allowedTopologies");
    TOPOLOGIES.check(Values.list(type.allowedTopologies()), topologies, scope);
  }

  static StorageClass defaults(StorageClass type) {
    StorageClass.Builder builder = type.toBuilder();
    if (type.reclaimPolicy() == null) {
      builder.reclaimPolicy("Delete");
    }
    if (type.volumeBindingMode() == null) {
      builder.volumeBindingMode("Immediate");
    }
    return builder.build();
  }
}
