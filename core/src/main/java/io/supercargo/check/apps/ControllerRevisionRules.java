package io.supercargo.check.apps;

import io.supercargo.check.count.Counts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.apps.v1.ControllerRevision;
import java.util.List;

/** Walks through a ControllerRevision. */
final class ControllerRevisionRules {
  private static final Rule<ControllerRevision, Scope> DATA = new RevisionData();

  private ControllerRevisionRules() {}

  static List<Rule<?, ?>> rules() {
    return List.of(DATA);
  }

  static void check(ControllerRevision revision, Scope scope) {
    Metadata.check(revision, NameFormat.SUBDOMAIN, scope);
    Counts.notNegative(revision.revision(), FieldPath.ROOT.child("revision"), scope);
    DATA.check(revision, FieldPath.ROOT, scope);
  }
}
