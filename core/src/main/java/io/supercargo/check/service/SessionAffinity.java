package io.supercargo.check.service;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ClientIPConfig;
import io.supercargo.model.core.v1.ServiceSpec;
import io.supercargo.model.core.v1.SessionAffinityConfig;

/** A Service's session affinity is ClientIP or None; a client's is kept for a day at most. */
final class SessionAffinity extends Rule<ServiceSpec, Scope> {
  private static final int DAY = 86400;

  SessionAffinity() {
    super("service/session-affinity");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    String affinity = spec.sessionAffinity();
    FieldPath affinityPath = at.child("sessionAffinity");
    Declared.SERVICE_SPEC_SESSION_AFFINITY.check(this, affinity, affinityPath, scope);
    SessionAffinityConfig config = spec.sessionAffinityConfig();
    ClientIPConfig client = config == null ? null : config.clientIP();
    if ("ClientIP".equals(affinity) && client != null) {
      int seconds = Values.number(client.timeoutSeconds());
      if (seconds < 1 || seconds > DAY) {
        FieldPath path = at.child("sessionAffinityConfig", "clientIP").child("timeoutSeconds");
        scope.problems().invalid(this, path, seconds, "1 to 86400 seconds, a day");
      }
    }
  }
}
