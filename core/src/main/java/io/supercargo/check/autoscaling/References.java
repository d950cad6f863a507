package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.autoscaling.v2.CrossVersionObjectReference;
import org.jspecify.annotations.Nullable;

/** What references of an autoscaler have in common. */
final class References {
  private References() {}

  static CrossVersionObjectReference orEmpty(@Nullable CrossVersionObjectReference reference) {
    return reference == null ? CrossVersionObjectReference.builder().build() : reference;
  }

  /** Checks kind, name and the form of the version. */
  static void check(
      Rule<?, ?> rule, CrossVersionObjectReference reference, FieldPath at, Scope scope) {
    name(rule, reference.kind(), at.child("kind"), "a kind", scope);
    name(rule, reference.name(), at.child("name"), "a name", scope);
    String version = Values.text(reference.apiVersion());
    if (version.indexOf('/') != version.lastIndexOf('/')
        && scope.atLeast(KubernetesVersion.V1_34)) {
      String expected = "a group and a version, such as apps/v1";
      scope.problems().invalid(rule, at.child("apiVersion"), version, expected);
    }
  }

  /** Checks a name that must be set and fit in a URL. */
  static void name(
      Rule<?, ?> rule, @Nullable String text, FieldPath at, String expected, Scope scope) {
    if (text == null || text.isEmpty()) {
      scope.problems().required(rule, at, expected);
    } else {
      scope.problems().format(rule, at, text, Formats.pathSegment(text));
    }
  }
}
