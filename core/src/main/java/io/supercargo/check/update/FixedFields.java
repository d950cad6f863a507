package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Text;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Secrets;
import io.supercargo.model.Struct;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Some fields stay as they were when the object was created. */
final class FixedFields extends Rule<Change, Scope> {
  FixedFields() {
    super("update/fixed-fields");
  }

  @Override
  public void check(Change change, FieldPath root, Scope scope) {
    FieldPath spec = root.child("spec");
    switch (change.after().schema().typeName()) {
      case "apps.v1.Deployment":
      case "apps.v1.ReplicaSet":
      case "apps.v1.DaemonSet":
        fixed(change.of("spec"), spec, scope, "selector");
        break;
      case "batch.v1.Job":
        job(change.of("spec"), spec, scope);
        break;
      case "rbac.v1.RoleBinding":
      case "rbac.v1.ClusterRoleBinding":
        fixed(change, root, scope, "roleRef");
        break;
      case "storage.v1.StorageClass":
        fixed(change, root, scope, "parameters");
        fixed(change, root, scope, "provisioner");
        fixed(change, root, scope, "reclaimPolicy");
        fixed(change, root, scope, "volumeBindingMode");
        break;
      default:
        others(change, root, scope);
        break;
    }
  }

  private void others(Change change, FieldPath root, Scope scope) {
    FieldPath spec = root.child("spec");
    switch (change.after().schema().typeName()) {
      case "core.v1.Secret":
        fixed(change, root, scope, "type");
        break;
      case "core.v1.ResourceQuota":
        scopes(change.of("spec"), spec.child("scopes"), scope);
        break;
      case "apps.v1.ControllerRevision":
        fixed(change, root, scope, "data");
        break;
      case "discovery.v1.EndpointSlice":
        fixed(change, root, scope, "addressType");
        break;
      case "networking.v1.IngressClass":
        fixed(change.of("spec"), spec, scope, "controller");
        break;
      case "scheduling.v1.PriorityClass":
        fixed(change, root, scope, "preemptionPolicy");
        if (change.differs("value")) {
          scope.problems().forbidden(this, root.child("value"), "it stays as it was created");
        }
        break;
      default:
        break;
    }
  }

  // In any order, as often as one likes.
  private void scopes(Change spec, FieldPath at, Scope scope) {
    if (!set(spec.before()).equals(set(spec.after()))) {
      report(at, scope);
    }
  }

  private static Set<Object> set(Struct quota) {
    return quota.value("scopes") instanceof List<?> list ? new HashSet<>(list) : Set.of();
  }

  private void job(Change spec, FieldPath at, Scope scope) {
    // Without the values: one of them may be the uid that only the server knows.
    if (spec.differs("selector")) {
      report(at.child("selector"), scope);
    }
    completions(spec, at, scope);
    FieldPath changed = JobTemplates.changed(spec, at.child("template"), scope);
    if (changed != null) {
      report(changed, scope);
    }
    fixed(spec, at, scope, "completionMode");
    fixed(spec, at, scope, "podFailurePolicy");
    fixed(spec, at, scope, "backoffLimitPerIndex");
    fixed(spec, at, scope, "managedBy");
    fixed(spec, at, scope, "successPolicy");
  }

  // An indexed Job may be scaled by both numbers at once.
  private void completions(Change spec, FieldPath at, Scope scope) {
    Struct after = spec.after();
    boolean scaled =
        "Indexed".equals(after.value("completionMode"))
            && after.value("completions") != null
            && Same.values(after.value("completions"), after.value("parallelism"));
    if (!scaled) {
      fixed(spec, at, scope, "completions");
    }
  }

  private void fixed(Change change, FieldPath at, Scope scope, String field) {
    if (change.differs(field)) {
      String before = shown(change.before().value(field));
      String after = shown(change.after().value(field));
      report(at.child(field), ": " + before + ", found " + after, scope);
    }
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "nothing" : Text.quote(Secrets.describe(value));
  }

  private void report(FieldPath at, Scope scope) {
    report(at, "", scope);
  }

  private void report(FieldPath at, String values, Scope scope) {
    String message = "differs from what is there; expected it to stay as it was created" + values;
    String fix = "Delete the object and create it again, or take back the change.";
    scope.problems().add(this, ErrorType.INVALID, at, message, fix);
  }
}
