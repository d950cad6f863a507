package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ObjectFieldSelector;

/** A reference to a field of the pod names one that can be had where it stands. */
final class FieldReference extends Rule<ObjectFieldSelector, PodScope> {
  private static final String[] VARIABLES = {
    "metadata.name",
    "metadata.namespace",
    "metadata.uid",
    "spec.nodeName",
    "spec.serviceAccountName",
    "status.hostIP",
    "status.hostIPs",
    "status.podIP",
    "status.podIPs"
  };
  private static final String[] FILES = {
    "metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid"
  };
  private static final String[] KNOWN_ELSEWHERE = {
    "metadata.annotations",
    "metadata.labels",
    "spec.restartPolicy",
    "spec.schedulerName",
    "status.phase"
  };

  private final String[] allowed;

  private FieldReference(String id, String[] allowed) {
    super(id);
    this.allowed = allowed;
  }

  static FieldReference ofVariable() {
    return new FieldReference("container/env-field-ref", VARIABLES);
  }

  static FieldReference ofFile() {
    return new FieldReference("volume/field-ref", FILES);
  }

  @Override
  public void check(ObjectFieldSelector reference, FieldPath at, PodScope scope) {
    String field = Values.text(reference.fieldPath());
    FieldPath path = at.child("fieldPath");
    if (!Declared.OBJECT_FIELD_SELECTOR_FIELD_PATH_FILLED.check(this, field, path, scope)) {
      return;
    }
    if (!"v1".equals(reference.apiVersion())) {
      String expected = "apiVersion v1";
      scope.problems().invalid(this, path, reference.apiVersion(), expected, "Remove apiVersion.");
    } else if (field.endsWith("']") && field.indexOf("['") > 0) {
      subscript(field, at, scope);
    } else {
      plain(field.equals("spec.host") ? "spec.nodeName" : field, path, scope);
    }
  }

  private void plain(String field, FieldPath at, PodScope scope) {
    if (Values.isOneOf(field, allowed)) {
      return;
    }
    if (Values.isOneOf(field, KNOWN_ELSEWHERE) || Values.isOneOf(field, VARIABLES)) {
      scope.problems().unsupported(this, at, field, allowed);
    } else {
      scope.problems().invalid(this, at, field, Text.oneOf(allowed));
    }
  }

  private void subscript(String field, FieldPath at, PodScope scope) {
    int bracket = field.indexOf("['");
    String map = field.substring(0, bracket);
    String key = field.substring(bracket + 2, field.length() - 2);
    if (map.equals("metadata.labels")) {
      scope.problems().format(this, at, key, Formats.qualifiedName(key));
    } else if (map.equals("metadata.annotations")) {
      scope.problems().format(this, at, key, Formats.qualifiedNameAnyCase(key));
    } else {
      String expected = "a key of metadata.labels or metadata.annotations";
      scope.problems().invalid(this, at.child("fieldPath"), field, expected);
    }
  }
}
