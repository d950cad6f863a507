package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Schema;

/** Of the spec of a StatefulSet only some fields change. */
final class StatefulSetUpdate extends Rule<Change, Scope> {
  private static final String[] FREE = {
    "replicas",
    "ordinals",
    "template",
    "updateStrategy",
    "revisionHistoryLimit",
    "persistentVolumeClaimRetentionPolicy",
    "minReadySeconds"
  };

  StatefulSetUpdate() {
    super("update/stateful-set");
  }

  @Override
  public void check(Change spec, FieldPath at, Scope scope) {
    Schema schema = spec.after().schema();
    for (int i = 0; i < schema.size(); i++) {
      String field = schema.name(i);
      if (!Values.isOneOf(field, FREE) && spec.differs(field)) {
        String fix = "Delete the StatefulSet with --cascade=orphan and create it again.";
        String message = field + " of a StatefulSet stays as it was created";
        scope.problems().add(this, ErrorType.FORBIDDEN, at, message, fix);
        return;
      }
    }
  }
}
