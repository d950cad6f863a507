package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;

/** The source of a volume stays as it was created. */
final class VolumeUpdate extends Rule<Change, Scope> {
  private static final String[] FREE = {
    "accessModes",
    "capacity",
    "claimRef",
    "mountOptions",
    "nodeAffinity",
    "persistentVolumeReclaimPolicy",
    "storageClassName",
    "volumeAttributesClassName",
    "volumeMode"
  };
  private static final String CLASS = "volumeAttributesClassName";
  private static final String REASON = "the volume stays as it was created";
  private static final String FIX = "Delete the volume and create it again.";

  VolumeUpdate() {
    super("update/volume");
  }

  @Override
  public void check(Change spec, FieldPath root, Scope scope) {
    Schema schema = spec.after().schema();
    for (int i = 0; i < schema.size(); i++) {
      String field = schema.name(i);
      if (!Values.isOneOf(field, FREE) && differs(spec, field)) {
        FieldPath at = root.child("spec", "persistentvolumesource");
        scope.problems().add(this, ErrorType.FORBIDDEN, at, field + ": " + REASON, FIX);
        break;
      }
    }
    if (spec.before().value(CLASS) != null && spec.after().value(CLASS) == null) {
      String message = "a class of attributes can be changed, not removed";
      FieldPath at = root.child("spec", CLASS);
      scope.problems().add(this, ErrorType.FORBIDDEN, at, message, "Name a class.");
    }
    // The server's paths leave out the spec here.
    if (spec.differs("volumeMode")) {
      scope.problems().add(this, ErrorType.INVALID, root.child("volumeMode"), REASON, FIX);
    }
    if (spec.before().value("nodeAffinity") != null && spec.differs("nodeAffinity")) {
      scope.problems().add(this, ErrorType.INVALID, root.child("nodeAffinity"), REASON, FIX);
    }
  }

  // A secret for expansion may be added to a CSI volume.
  private static boolean differs(Change spec, String field) {
    if (!field.equals("csi")
        || !(spec.before().value(field) instanceof Struct before)
        || before.value("controllerExpandSecretRef") != null
        || !(spec.after().value(field) instanceof Struct after)) {
      return spec.differs(field);
    }
    StructBuilder<?> copy = after.toBuilder();
    copy.unset("controllerExpandSecretRef");
    return !Same.values(before, copy.build());
  }
}
