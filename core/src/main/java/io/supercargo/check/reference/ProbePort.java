package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Values;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Nearest;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ContainerPort;
import io.supercargo.model.core.v1.HTTPGetAction;
import io.supercargo.model.core.v1.Lifecycle;
import io.supercargo.model.core.v1.LifecycleHandler;
import io.supercargo.model.core.v1.Probe;
import io.supercargo.model.core.v1.TCPSocketAction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A probe or lifecycle hook that names a port names one of its own container: the kubelet looks
 * nowhere else, and a probe whose port it cannot resolve fails for ever.
 */
final class ProbePort extends Rule<Container, SetScope> {
  ProbePort() {
    super("reference/probe-port");
  }

  @Override
  public void check(Container container, FieldPath at, SetScope scope) {
    check(container, container.startupProbe(), at, "startupProbe", scope);
    check(container, container.livenessProbe(), at, "livenessProbe", scope);
    check(container, container.readinessProbe(), at, "readinessProbe", scope);
    Lifecycle lifecycle = container.lifecycle();
    if (lifecycle != null) {
      check(container, lifecycle.postStart(), at, "postStart", scope);
      check(container, lifecycle.preStop(), at, "preStop", scope);
    }
  }

  private void check(
      Container container, @Nullable Probe probe, FieldPath at, String field, SetScope scope) {
    if (probe != null) {
      check(container, probe.httpGet(), probe.tcpSocket(), at.child(field), scope);
    }
  }

  private void check(
      Container container,
      @Nullable LifecycleHandler hook,
      FieldPath at,
      String field,
      SetScope scope) {
    if (hook != null) {
      FieldPath path = at.child("lifecycle").child(field);
      check(container, hook.httpGet(), hook.tcpSocket(), path, scope);
    }
  }

  private void check(
      Container container,
      @Nullable HTTPGetAction http,
      @Nullable TCPSocketAction tcp,
      FieldPath at,
      SetScope scope) {
    if (http != null) {
      check(container, http.port(), at.child("httpGet").child("port"), scope);
    }
    if (tcp != null) {
      check(container, tcp.port(), at.child("tcpSocket").child("port"), scope);
    }
  }

  private void check(
      Container container, @Nullable IntOrString port, FieldPath at, SetScope scope) {
    String name = port == null ? null : port.text();
    if (name == null) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (ContainerPort each : Values.list(container.ports())) {
      if (each.name() != null) {
        names.add(each.name());
      }
    }
    if (!names.contains(name)) {
      String nearest = Nearest.of(name, names);
      String expected = "expected the name of a port of container " + container.name();
      String fix =
          nearest == null
              ? "Name the port in this container, or use its number."
              : "Did you mean " + nearest + "?";
      scope.error(this, at, expected + Words.offer(names) + Text.found(name), fix, null);
    }
  }
}
