package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** The pull policy of a container or image volume is one of three. */
final class PullPolicy extends Rule<String, Scope> {
  PullPolicy() {
    super("container/image-pull-policy");
  }

  @Override
  public void check(String policy, FieldPath at, Scope scope) {
    Declared.CONTAINER_IMAGE_PULL_POLICY.check(this, policy, at, scope);
  }
}
