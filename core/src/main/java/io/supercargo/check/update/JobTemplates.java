package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which changes of its pods a Job takes: none, but while it is suspended all of scheduling, labels
 * and annotations, and since Kubernetes 1.36 what its containers ask for.
 */
final class JobTemplates {
  private static final String[] SCHEDULING = {"nodeSelector", "tolerations", "schedulingGates"};

  private JobTemplates() {}

  /** Returns where a change is that may not be; null if there is none. */
  static @Nullable FieldPath changed(Change spec, FieldPath template, Scope scope) {
    if (!Boolean.TRUE.equals(spec.before().value("suspend"))) {
      return spec.differs("template") ? template : null;
    }
    Change change = spec.of("template");
    Change pod = change.of("spec");
    boolean resources = scope.atLeast(KubernetesVersion.V1_36);
    boolean same = Same.values(neutral(pod.before(), resources), neutral(pod.after(), resources));
    if (resources) {
      return same ? null : template.child("spec");
    }
    return same && sameMetadata(change.of("metadata")) ? null : template;
  }

  private static boolean sameMetadata(Change metadata) {
    return Same.values(bare(metadata.before()), bare(metadata.after()));
  }

  private static Struct bare(Struct metadata) {
    StructBuilder<?> builder = metadata.toBuilder();
    builder.unset("labels");
    builder.unset("annotations");
    return builder.build();
  }

  private static Struct neutral(Struct pod, boolean resources) {
    StructBuilder<?> builder = pod.toBuilder();
    for (String field : SCHEDULING) {
      builder.unset(field);
    }
    GatedPod.withoutNodeAffinity(builder);
    if (resources) {
      withoutResources(builder, pod, "containers");
      withoutResources(builder, pod, "initContainers");
    }
    return builder.build();
  }

  private static void withoutResources(StructBuilder<?> builder, Struct pod, String field) {
    List<Struct> containers = PodUpdate.without("resources", PodUpdate.list(pod, field));
    builder.setValue(builder.index(field), containers);
  }
}
