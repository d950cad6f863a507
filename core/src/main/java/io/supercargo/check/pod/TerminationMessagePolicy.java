package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.core.v1.Container;

/** The termination message comes from the file, or from the log if the file is empty. */
final class TerminationMessagePolicy extends Rule<Container, PodScope> {
  TerminationMessagePolicy() {
    super("container/termination-message-policy");
  }

  @Override
  public void check(Container container, FieldPath at, PodScope scope) {
    String policy = container.terminationMessagePolicy();
    FieldPath path = at.child("terminationMessagePolicy");
    Declared.CONTAINER_TERMINATION_MESSAGE_POLICY.check(this, policy, path, scope);
  }
}
