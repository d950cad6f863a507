package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.core.v1.PodTemplate;

/** Walks through a PodTemplate. */
final class PodTemplateRules {
  private PodTemplateRules() {}

  static void check(PodTemplate template, Scope scope) {
    Metadata.check(template, NameFormat.SUBDOMAIN, scope);
    Templates.check(template.template(), FieldPath.ROOT.child("template"), scope);
  }
}
