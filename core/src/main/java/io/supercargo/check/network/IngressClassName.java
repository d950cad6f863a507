package io.supercargo.check.network;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Text;
import io.supercargo.check.meta.Metadata;
import io.supercargo.model.networking.v1.Ingress;
import io.supercargo.model.networking.v1.IngressSpec;

/** The class of an Ingress is named in one way, by a name that a class can have. */
final class IngressClassName extends Rule<Ingress, Scope> {
  private static final String ANNOTATION = "kubernetes.io/ingress.class";

  IngressClassName() {
    super("ingress/class-name");
  }

  @Override
  public void check(Ingress ingress, FieldPath root, Scope scope) {
    IngressSpec spec = ingress.spec();
    String name = spec == null ? null : spec.ingressClassName();
    if (name == null) {
      return;
    }
    FieldPath at = root.child("spec", "ingressClassName");
    scope.problems().format(this, at, name, Formats.subdomain(name));
    String annotation = Metadata.annotationsOf(ingress.metadata()).get(ANNOTATION);
    if (annotation != null && !annotation.equals(name)) {
      FieldPath path = root.child("annotations").child(ANNOTATION);
      String expected = "the same as ingressClassName, " + Text.quote(name);
      scope.problems().invalid(this, path, annotation, expected, "Remove the annotation.");
    }
  }
}
