package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.PodSecurityContext;
import java.util.List;

/** The ids of users and groups are from 0 to 2147483647. */
final class UserIds extends Rule<Struct, PodScope> {
  private static final String[] FIELDS = {"fsGroup", "runAsUser", "runAsGroup"};

  UserIds() {
    super("security/user-ids");
  }

  @Override
  public void check(Struct context, FieldPath at, PodScope scope) {
    for (String field : FIELDS) {
      Object id = context.value(field);
      if (id != null) {
        check((Long) id, at.child(field), scope);
      }
    }
    if (context instanceof PodSecurityContext pod) {
      List<Long> groups = Values.list(pod.supplementalGroups());
      for (int i = 0; i < groups.size(); i++) {
        check(groups.get(i), at.child("supplementalGroups").index(i), scope);
      }
    }
  }

  private void check(long id, FieldPath at, PodScope scope) {
    Declared.SECURITY_CONTEXT_RUN_AS_USER.check(this, id, at, scope);
  }
}
