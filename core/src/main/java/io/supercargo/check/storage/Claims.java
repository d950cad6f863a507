package io.supercargo.check.storage;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Selectors;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.PersistentVolumeClaimSpec;
import io.supercargo.model.core.v1.VolumeResourceRequirements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through the specs of claims, wherever they stand, and fills in their defaults. */
public final class Claims {
  static final Rule<List<String>, Scope> ACCESS_MODES = new AccessModes();
  static final Rule<String, Scope> CLASS_NAME = new ClassName();
  static final Rule<String, Scope> VOLUME_MODE = new VolumeMode();
  private static final Rule<PersistentVolumeClaimSpec, Scope> STORAGE = new StorageRequest();
  private static final Rule<PersistentVolumeClaimSpec, ClaimScope> DATA_SOURCE = new DataSource();
  private static final Rule<PersistentVolumeClaimSpec, Scope> SAME_SOURCE = new SameDataSource();
  private static final Rule<String, Scope> ATTRIBUTES_CLASS = new AttributesClass();

  private Claims() {}

  /** Returns the rules of claims. */
  static List<Rule<?, ?>> rules() {
    return List.of(
        ACCESS_MODES, STORAGE, CLASS_NAME, VOLUME_MODE, DATA_SOURCE, SAME_SOURCE, ATTRIBUTES_CLASS);
  }

  /**
   * Checks the spec of a claim.
   *
   * @param spec the spec; one that is not set counts as empty
   * @param at its path: {@code spec}, or that of a template
   */
  public static void check(@Nullable PersistentVolumeClaimSpec spec, FieldPath at, Scope scope) {
    check(spec, at, new ClaimScope(scope, false));
  }

  static void check(@Nullable PersistentVolumeClaimSpec spec, FieldPath at, ClaimScope scope) {
    PersistentVolumeClaimSpec claim =
        spec == null ? PersistentVolumeClaimSpec.builder().build() : spec;
    ACCESS_MODES.check(Values.list(claim.accessModes()), at.child("accessModes"), scope);
    Selectors.check(claim.selector(), at.child("selector"), scope);
    STORAGE.check(claim, at, scope);
    CLASS_NAME.check(Values.text(claim.storageClassName()), at.child("storageClassName"), scope);
    String mode = claim.volumeMode();
    if (mode != null) {
      VOLUME_MODE.check(mode, at.child("volumeMode"), scope);
    }
    DATA_SOURCE.check(claim, at, scope);
    SAME_SOURCE.check(claim, at, scope);
    String attributes = Values.text(claim.volumeAttributesClassName());
    ATTRIBUTES_CLASS.check(attributes, at.child("volumeAttributesClassName"), scope);
  }

  /** Returns the spec of a claim with its defaults; null stays null. */
  @SuppressWarnings("ReferenceEquality") // the same object is one that did not change
  public static @Nullable PersistentVolumeClaimSpec defaults(
      @Nullable PersistentVolumeClaimSpec spec) {
    if (spec == null) {
      return null;
    }
    VolumeResourceRequirements resources = spec.resources();
    VolumeResourceRequirements rounded = resources == null ? null : rounded(resources);
    if (spec.volumeMode() != null && rounded == resources) {
      return spec;
    }
    PersistentVolumeClaimSpec.Builder builder = spec.toBuilder().resources(rounded);
    return spec.volumeMode() == null ? builder.volumeMode("Filesystem").build() : builder.build();
  }

  private static VolumeResourceRequirements rounded(VolumeResourceRequirements resources) {
    Map<String, Quantity> requests = rounded(resources.requests());
    Map<String, Quantity> limits = rounded(resources.limits());
    if (requests == resources.requests() && limits == resources.limits()) {
      return resources;
    }
    VolumeResourceRequirements.Builder builder = resources.toBuilder();
    builder.setValue(builder.index("requests"), requests);
    builder.setValue(builder.index("limits"), limits);
    return builder.build();
  }

  @SuppressWarnings("ReferenceEquality") // the same object is one that did not change
  static @Nullable Map<String, Quantity> rounded(@Nullable Map<String, Quantity> amounts) {
    Map<String, Quantity> result = null;
    for (Map.Entry<String, Quantity> entry : Values.map(amounts).entrySet()) {
      Quantity rounded = Amounts.roundedToMilli(entry.getValue());
      if (rounded != entry.getValue()) {
        result = result == null ? new LinkedHashMap<>(Values.map(amounts)) : result;
        result.put(entry.getKey(), rounded);
      }
    }
    return result == null ? amounts : result;
  }
}
