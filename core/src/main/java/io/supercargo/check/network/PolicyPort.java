package io.supercargo.check.network;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.IntOrString;
import io.supercargo.model.networking.v1.NetworkPolicyPort;
import org.jspecify.annotations.Nullable;

/** A port of a NetworkPolicy is a number or name, and a range ends at or above its start. */
final class PolicyPort extends Rule<NetworkPolicyPort, Scope> {
  PolicyPort() {
    super("network-policy/port");
  }

  @Override
  public void check(NetworkPolicyPort port, FieldPath at, Scope scope) {
    String protocol = port.protocol();
    if (protocol != null) {
      Declared.NETWORK_POLICY_PORT_PROTOCOL.check(this, protocol, at.child("protocol"), scope);
    }
    IntOrString number = port.port();
    if (number != null) {
      FieldPath path = at.child("port");
      scope.problems().format(this, path, number.toString(), Values.portProblem(number));
    }
    Integer end = port.endPort();
    if (end != null) {
      end(number, end, at.child("endPort"), scope);
    }
  }

  private void end(@Nullable IntOrString start, int end, FieldPath at, Scope scope) {
    if (start == null || !start.isInt()) {
      String expected = "no endPort, as port is " + (start == null ? "not set" : "a name");
      scope.problems().invalid(this, at, end, expected);
    } else if (end < start.intValue() || !Values.isPort(end)) {
      String expected = "a port from " + start + " to 65535";
      scope.problems().invalid(this, at, end, expected);
    }
  }
}
