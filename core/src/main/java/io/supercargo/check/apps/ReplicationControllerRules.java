package io.supercargo.check.apps;

import io.supercargo.check.count.Counts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.check.meta.Names;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.ReplicationController;
import io.supercargo.model.core.v1.ReplicationControllerSpec;
import io.supercargo.model.meta.v1.LabelSelector;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.List;

/** Walks through a ReplicationController. */
final class ReplicationControllerRules {
  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");
  private static final Rule<ReplicationControllerSpec, Scope> SELECTOR = new PlainSelector();
  private static final Rule<ReplicationControllerSpec, Scope> TEMPLATE = new TemplateRequired();

  private ReplicationControllerRules() {}

  static List<Rule<?, ?>> rules() {
    return List.of(SELECTOR, TEMPLATE);
  }

  static void check(ReplicationController controller, Scope scope) {
    boolean prefixed = !scope.atLeast(KubernetesVersion.V1_35);
    int before = scope.problems().count();
    Metadata.check(prefixed ? controller : named(controller), NameFormat.SUBDOMAIN, scope);
    ReplicationControllerSpec spec = controller.spec();
    if (spec != null) {
      check(spec, scope);
    }
    if (scope.problems().count() == before) {
      // What the server asks of the metadata of every kind, once nothing else is wrong.
      Metadata.check(controller, NameFormat.PATH_SEGMENT, scope);
    }
  }

  private static void check(ReplicationControllerSpec spec, Scope scope) {
    Counts.notNegative(spec.minReadySeconds(), SPEC.child("minReadySeconds"), scope);
    Counts.notNegative(spec.replicas(), SPEC.child("replicas"), scope);
    SELECTOR.check(spec, SPEC, scope);
    TEMPLATE.check(spec, SPEC, scope);
    if (spec.template() != null) {
      LabelSelector selector =
          LabelSelector.builder().matchLabels(Values.map(spec.selector())).build();
      PodOwner owner = new PodOwner(selector, spec.template(), true);
      PodOwners.templateLabels(owner, SPEC, scope);
      Templates.check(spec.template(), SPEC.child("template"), scope);
      PodOwners.restarts(owner, SPEC, scope);
    }
  }

  // Since Kubernetes 1.35 the server looks at the name that it made up alone.
  private static ReplicationController named(ReplicationController controller) {
    ObjectMeta meta = controller.metadata();
    if (meta == null || Values.isEmpty(meta.generateName())) {
      return controller;
    }
    ObjectMeta.Builder result = meta.toBuilder().name(Names.expected(meta));
    result.unset("generateName");
    return controller.toBuilder().metadata(result.build()).build();
  }
}
