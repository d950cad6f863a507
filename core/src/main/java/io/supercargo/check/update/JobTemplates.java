package io.supercargo.check.update;

import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;

/** Which changes of its pods a Job takes: all of scheduling while it is suspended, none else. */
final class JobTemplates {
  private static final String[] SCHEDULING = {"nodeSelector", "tolerations", "schedulingGates"};

  private JobTemplates() {}

  static boolean same(Change spec) {
    Change template = spec.of("template");
    if (!Boolean.TRUE.equals(spec.before().value("suspend"))) {
      return !spec.differs("template");
    }
    return Same.values(neutral(template.before()), neutral(template.after()));
  }

  private static Struct neutral(Struct template) {
    StructBuilder<?> builder = template.toBuilder();
    StructBuilder<?> meta = builder.edit("metadata");
    meta.unset("labels");
    meta.unset("annotations");
    StructBuilder<?> pod = builder.edit("spec");
    for (String field : SCHEDULING) {
      pod.unset(field);
    }
    pod.unset("affinity");
    return builder.build();
  }
}
