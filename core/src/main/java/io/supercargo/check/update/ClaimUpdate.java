package io.supercargo.check.update;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Quantity;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.core.v1.PersistentVolumeClaimSpec;
import io.supercargo.model.core.v1.VolumeResourceRequirements;
import org.jspecify.annotations.Nullable;

/** The spec of a claim stays as it was created, but for a storage class and volume set once. */
final class ClaimUpdate extends Rule<Change, Scope> {
  private static final String ANNOTATION = "volume.beta.kubernetes.io/storage-class";
  private static final String REASON = "the claim stays as it was created";

  ClaimUpdate() {
    super("update/claim");
  }

  @Override
  public void check(Change claim, FieldPath root, Scope scope) {
    Change spec = claim.of("spec");
    String before = annotation(claim.before());
    String after = annotation(claim.after());
    Object oldClass = spec.before().value("storageClassName");
    Object newClass = spec.after().value("storageClassName");
    boolean moved =
        before != null
            && oldClass == null
            && before.equals(newClass)
            && (after == null || after.equals(before));
    boolean chosen =
        oldClass == null && newClass != null && (before == null || before.equals(newClass));
    if (!moved && !Values.text(before).equals(Values.text(after))) {
      FieldPath at = Metadata.PATH.child("annotations").child(ANNOTATION);
      String fix = "Take back the change.";
      scope.problems().add(this, ErrorType.INVALID, at, REASON, fix);
    }
    if (!sameSpec(spec, moved || chosen)) {
      String fix = "Delete the claim and create it again, or take back the change.";
      scope.problems().add(this, ErrorType.FORBIDDEN, root.child("spec"), REASON, fix);
    }
    if (hasStorage(spec.before()) && !hasStorage(spec.after())) {
      String message = "is not more than the claim may have already; " + REASON;
      FieldPath at = root.child("spec").child("resources", "requests").child("storage");
      scope.problems().add(this, ErrorType.FORBIDDEN, at, message, "Take back the change.");
    }
    if (spec.differs("volumeMode")) {
      // The server's path leaves out the spec.
      String fix = "Take back the change.";
      scope.problems().add(this, ErrorType.INVALID, root.child("volumeMode"), REASON, fix);
    }
  }

  private static boolean hasStorage(Struct spec) {
    VolumeResourceRequirements resources = ((PersistentVolumeClaimSpec) spec).resources();
    Quantity storage = Values.map(resources == null ? null : resources.requests()).get("storage");
    return storage != null && Amounts.sign(storage) > 0;
  }

  private static @Nullable String annotation(Struct claim) {
    return Metadata.annotationsOf(((PersistentVolumeClaim) claim).metadata()).get(ANNOTATION);
  }

  private static boolean sameSpec(Change spec, boolean classMayDiffer) {
    Schema schema = spec.after().schema();
    for (int i = 0; i < schema.size(); i++) {
      String field = schema.name(i);
      boolean free =
          (field.equals("storageClassName") && classMayDiffer)
              || (field.equals("volumeName")
                  && Values.text((String) spec.before().value(i)).isEmpty());
      if (!free && spec.differs(field)) {
        return false;
      }
    }
    return true;
  }
}
