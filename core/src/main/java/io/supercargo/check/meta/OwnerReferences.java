package io.supercargo.check.meta;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Problems;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.meta.v1.ObjectMeta;
import io.supercargo.model.meta.v1.OwnerReference;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/** Owners are named completely, are no events, and one of them at most controls the object. */
final class OwnerReferences extends Rule<ObjectMeta, Scope> {
  OwnerReferences() {
    super("meta/owner-references");
  }

  @Override
  public void check(ObjectMeta meta, FieldPath metadata, Scope scope) {
    FieldPath at = metadata.child("ownerReferences");
    int controllers = 0;
    // The server keeps one of those that are the same in all.
    for (OwnerReference owner : new LinkedHashSet<>(Values.list(meta.ownerReferences()))) {
      if (version(owner.apiVersion()).isEmpty()) {
        notEmpty(scope.problems(), at.child("apiVersion"), owner.apiVersion());
      }
      notEmpty(scope.problems(), at.child("kind"), owner.kind());
      notEmpty(scope.problems(), at.child("name"), owner.name());
      notEmpty(scope.problems(), at.child("uid"), owner.uid());
      if ("v1".equals(owner.apiVersion()) && "Event".equals(owner.kind())) {
        scope.problems().invalid(this, at, owner.name(), "an owner that is no Event");
      }
      controllers += Values.isTrue(owner.controller()) ? 1 : 0;
    }
    if (controllers > 1) {
      scope.problems().invalid(this, at, controllers, "one owner with controller: true");
    }
  }

  private void notEmpty(Problems problems, FieldPath at, @Nullable String value) {
    if (Values.isEmpty(value) || at.field().equals("apiVersion")) {
      problems.invalid(this, at, Values.text(value), "the owner's " + at.field());
    }
  }

  // More than one slash makes neither group nor version.
  private static String version(@Nullable String apiVersion) {
    String text = Values.text(apiVersion);
    int slash = text.indexOf('/');
    if (slash < 0 || slash == text.length() - 1) {
      return slash < 0 ? text : "";
    }
    return text.indexOf('/', slash + 1) < 0 ? text.substring(slash + 1) : "";
  }
}
