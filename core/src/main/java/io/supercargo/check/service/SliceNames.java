package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.discovery.v1.Endpoint;

/** An endpoint's node and host have names of theirs. */
final class SliceNames extends Rule<Endpoint, Scope> {
  SliceNames() {
    super("endpoint-slice/names");
  }

  @Override
  public void check(Endpoint endpoint, FieldPath at, Scope scope) {
    String node = endpoint.nodeName();
    if (node != null) {
      scope.problems().format(this, at.child("nodeName"), node, Formats.subdomain(node));
    }
    String host = endpoint.hostname();
    if (host != null) {
      scope.problems().format(this, at.child("hostname"), host, Formats.label(host));
    }
  }
}
