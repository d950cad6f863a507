package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.batch.v1.PodFailurePolicyOnPodConditionsPattern;
import java.util.List;

/** A rule about conditions names types and statuses. */
final class PodConditions extends Rule<List<PodFailurePolicyOnPodConditionsPattern>, Scope> {
  private static final int MOST = 20;

  PodConditions() {
    super("job/pod-conditions");
  }

  @Override
  public void check(
      List<PodFailurePolicyOnPodConditionsPattern> patterns, FieldPath at, Scope scope) {
    if (patterns.size() > MOST) {
      scope.problems().tooMany(this, at, patterns.size(), MOST, "conditions");
    }
    for (int i = 0; i < patterns.size(); i++) {
      String type = Values.text(patterns.get(i).type());
      FieldPath path = at.index(i).child("type");
      scope.problems().format(this, path, type, Formats.qualifiedName(type));
      String status = Values.text(patterns.get(i).status());
      FieldPath statuses = at.index(i).child("status");
      if (status.isEmpty()) {
        scope.problems().required(this, statuses, "True, False or Unknown");
      } else if (!Values.isOneOf(status, "True", "False", "Unknown")) {
        scope.problems().unsupported(this, statuses, status, "False", "True", "Unknown");
      }
    }
  }
}
