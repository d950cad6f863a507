package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.Source;
import io.supercargo.model.Struct;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.ArrayList;
import java.util.List;

/** Walks through a change, and through what only server-side apply refuses. */
public final class Updates {
  private static final Rule<ObjectMeta, ApplyScope> METADATA = new AppliedMetadata();
  private static final Rule<Change, Scope> SYSTEM = new SystemFields();
  private static final Rule<Change, Scope> FIXED = new FixedFields();
  private static final Rule<Change, Scope> STATEFUL_SET = new StatefulSetUpdate();
  private static final Rule<Change, Scope> POD = new PodUpdate();
  private static final Rule<Change, Scope> GATED = new GatedPod();
  private static final Rule<Change, Scope> CLAIM = new ClaimUpdate();
  private static final Rule<Change, Scope> VOLUME = new VolumeUpdate();
  private static final Rule<Change, Scope> SERVICE = new ServiceUpdate();
  private static final Rule<Change, Scope> FAMILIES = new ServiceFamilies();
  private static final Rule<Change, Scope> IMMUTABLE = new Immutable();

  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");

  private Updates() {}

  /** Returns the rules of updates. */
  public static List<Rule<?, ?>> rules() {
    List<Rule<?, ?>> all = new ArrayList<>(ApplyWalk.rules());
    all.add(METADATA);
    all.addAll(List.of(SYSTEM, FIXED, STATEFUL_SET, POD, GATED, CLAIM, VOLUME, SERVICE));
    all.addAll(List.of(FAMILIES, IMMUTABLE));
    return all;
  }

  /**
   * Checks what server-side apply alone refuses, in a manifest as it was written.
   *
   * @param source of the findings
   */
  public static void apply(Struct manifest, Scope scope, Source source) {
    ApplyScope apply = new ApplyScope(scope, source);
    if (manifest.value("metadata") instanceof ObjectMeta metadata) {
      METADATA.check(metadata, FieldPath.ROOT.child("metadata"), apply);
    }
    ApplyWalk.check(manifest, FieldPath.ROOT, apply);
  }

  /** Checks what server-side apply refuses to change, whatever the change. */
  public static void stored(Struct live, Scope scope) {
    ApplyWalk.stored(live, new ApplyScope(scope, Source.API));
  }

  /** Checks two manifests as they are written. */
  public static void manifests(Struct old, Struct wanted, Scope scope) {
    SYSTEM.check(new Change(old, wanted), FieldPath.ROOT.child("metadata"), scope);
  }

  /**
   * Checks what the server looks at before all other rules; if it finds something, it stops there.
   *
   * @param before what the server holds
   * @param after what it would hold, before it is defaulted
   */
  public static void first(Struct before, Struct after, Scope scope) {
    if (after.schema().typeName().equals("core.v1.Service")) {
      FAMILIES.check(new Change(before, after).of("spec"), SPEC, scope);
    }
  }

  /**
   * Checks what depends on how it is written.
   *
   * @param before what the server holds
   * @param after what it would hold
   */
  public static void written(Struct before, Struct after, Scope scope) {
    switch (after.schema().typeName()) {
      case "core.v1.ConfigMap":
      case "core.v1.Secret":
        IMMUTABLE.check(new Change(before, after), FieldPath.ROOT, scope);
        break;
      default:
        break;
    }
  }

  /** Checks a change between two objects of a kind, defaulted and canonical. */
  public static void check(Struct before, Struct after, Scope scope) {
    Change change = new Change(before, after);
    FIXED.check(change, FieldPath.ROOT, scope);
    switch (after.schema().typeName()) {
      case "apps.v1.StatefulSet":
        STATEFUL_SET.check(change.of("spec"), SPEC, scope);
        break;
      case "core.v1.Pod":
        POD.check(change.of("spec"), SPEC, scope);
        GATED.check(change.of("spec"), SPEC, scope);
        break;
      case "core.v1.PersistentVolumeClaim":
        CLAIM.check(change, FieldPath.ROOT, scope);
        break;
      case "core.v1.PersistentVolume":
        VOLUME.check(change.of("spec"), FieldPath.ROOT, scope);
        break;
      case "core.v1.Service":
        SERVICE.check(change.of("spec"), SPEC, scope);
        break;
      default:
        break;
    }
  }
}
