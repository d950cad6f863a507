package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Struct;
import java.util.List;

/** Walks through a change, and through what only server-side apply refuses. */
public final class Updates {
  private static final Rule<Change, Scope> FIXED = new FixedFields();
  private static final Rule<Change, Scope> STATEFUL_SET = new StatefulSetUpdate();
  private static final Rule<Change, Scope> POD = new PodUpdate();
  private static final Rule<Change, Scope> CLAIM = new ClaimUpdate();
  private static final Rule<Change, Scope> VOLUME = new VolumeUpdate();
  private static final Rule<Change, Scope> SERVICE = new ServiceUpdate();
  private static final Rule<Change, Scope> FAMILIES = new ServiceFamilies();
  private static final Rule<Change, Scope> IMMUTABLE = new Immutable();
  private static final Rule<Struct, Scope> DUPLICATES = new DuplicateKeys();

  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");

  private Updates() {}

  /** Returns the rules of updates. */
  public static List<Rule<?, ?>> rules() {
    return List.of(
        FIXED, STATEFUL_SET, POD, CLAIM, VOLUME, SERVICE, FAMILIES, IMMUTABLE, DUPLICATES);
  }

  /** Checks what server-side apply alone refuses, in a manifest as it was written. */
  public static void apply(Struct manifest, Scope scope) {
    DUPLICATES.check(manifest, FieldPath.ROOT, scope);
  }

  /** Checks a change between two defaulted objects of a kind. */
  public static void check(Struct before, Struct after, Scope scope) {
    Change change = new Change(before, after);
    FIXED.check(change, FieldPath.ROOT, scope);
    switch (after.schema().typeName()) {
      case "apps.v1.StatefulSet":
        STATEFUL_SET.check(change.of("spec"), SPEC, scope);
        break;
      case "core.v1.Pod":
        POD.check(change.of("spec"), SPEC, scope);
        break;
      case "core.v1.PersistentVolumeClaim":
        CLAIM.check(change, FieldPath.ROOT, scope);
        break;
      case "core.v1.PersistentVolume":
        VOLUME.check(change.of("spec"), FieldPath.ROOT, scope);
        break;
      case "core.v1.Service":
        SERVICE.check(change.of("spec"), SPEC, scope);
        FAMILIES.check(change.of("spec"), SPEC, scope);
        break;
      case "core.v1.ConfigMap":
      case "core.v1.Secret":
        IMMUTABLE.check(change, FieldPath.ROOT, scope);
        break;
      default:
        break;
    }
  }
}
