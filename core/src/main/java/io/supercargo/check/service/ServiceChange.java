package io.supercargo.check.service;

import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServicePort;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the server keeps and drops of a Service when its type or its addresses change. */
public final class ServiceChange {
  private ServiceChange() {}

  /**
   * Returns a changed Service with the address it had, and without what was filled in for a type
   * that it has no longer.
   *
   * @param live the Service as it is there, defaulted
   * @param changed the Service as it is wanted
   */
  public static Service settle(Service live, Service changed) {
    ServiceSpec before = live.spec();
    ServiceSpec after = changed.spec();
    if (before == null || after == null) {
      return changed;
    }
    ServiceSpec.Builder builder = after.toBuilder();
    if (!ServiceFacts.isExternalName(before)) {
      addresses(before, after, builder);
    }
    if (ServiceFacts.isExternallyAccessible(before)
        && !ServiceFacts.isExternallyAccessible(after)
        && same(before, after, "externalTrafficPolicy")) {
      builder.unset("externalTrafficPolicy");
    }
    balancer(before, after, builder);
    return changed.toBuilder().spec(builder.build()).build();
  }

  /** Returns a Service as the server hands it out, with what it leaves out of the stored one. */
  public static Service read(Service stored) {
    ServiceSpec spec = stored.spec();
    if (spec == null || !ServiceFacts.isExternalName(spec)) {
      return stored;
    }
    return stored.with(s -> s.spec(spec.with(b -> b.unset("internalTrafficPolicy"))));
  }

  private static void addresses(
      ServiceSpec before, ServiceSpec after, ServiceSpec.Builder builder) {
    if (!ServiceFacts.isExternalName(after)) {
      if (Values.isEmpty(after.clusterIP())) {
        builder.clusterIP(before.clusterIP());
      }
      if (ServiceFacts.isSingleStack(after) && !ServiceFacts.isSingleStack(before)) {
        oneFamily(before, after, builder);
      }
      return;
    }
    if (same(before, after, "clusterIP") && same(before, after, "clusterIPs")) {
      builder.unset("clusterIP");
      builder.unset("clusterIPs");
    }
    if (same(before, after, "ipFamilies")) {
      builder.unset("ipFamilies");
    }
    if (same(before, after, "ipFamilyPolicy")) {
      builder.unset("ipFamilyPolicy");
    }
  }

  // Who goes from both families to one keeps the first, unless the lists are other ones.
  private static void oneFamily(
      ServiceSpec before, ServiceSpec after, ServiceSpec.Builder builder) {
    List<String> families = Values.list(after.ipFamilies());
    if (families.size() > 1 && same(before, after, "ipFamilies")) {
      builder.ipFamilies(families.subList(0, 1));
    }
    List<String> addresses = Values.list(after.clusterIPs());
    if (addresses.size() > 1 && same(before, after, "clusterIPs")) {
      builder.clusterIPs(addresses.subList(0, 1));
    }
  }

  private static void balancer(ServiceSpec before, ServiceSpec after, ServiceSpec.Builder builder) {
    if (ServiceFacts.isLoadBalancer(before) && !ServiceFacts.isLoadBalancer(after)) {
      if (same(before, after, "allocateLoadBalancerNodePorts")) {
        builder.unset("allocateLoadBalancerNodePorts");
      }
      if (same(before, after, "loadBalancerClass")) {
        builder.unset("loadBalancerClass");
      }
    }
    if (ServiceFacts.needsHealthCheck(before)) {
      healthCheck(before, after, builder);
    }
    if (ServiceFacts.hasNodePorts(before) && !ServiceFacts.hasNodePorts(after)) {
      nodePorts(before, after, builder);
    }
  }

  private static void healthCheck(
      ServiceSpec before, ServiceSpec after, ServiceSpec.Builder builder) {
    if (ServiceFacts.needsHealthCheck(after)) {
      if (Values.number(after.healthCheckNodePort()) == 0) {
        builder.setValue(builder.index("healthCheckNodePort"), before.healthCheckNodePort());
      }
    } else if (same(before, after, "healthCheckNodePort")) {
      builder.unset("healthCheckNodePort");
    }
  }

  // Dropped, unless one of them is new.
  private static void nodePorts(
      ServiceSpec before, ServiceSpec after, ServiceSpec.Builder builder) {
    Set<Integer> known = new HashSet<>();
    for (ServicePort port : Values.list(before.ports())) {
      known.add(Values.number(port.nodePort()));
    }
    known.add(0);
    List<ServicePort> ports = new ArrayList<>();
    for (ServicePort port : Values.list(after.ports())) {
      if (!known.contains(Values.number(port.nodePort()))) {
        return;
      }
      ServicePort.Builder copy = port.toBuilder();
      copy.unset("nodePort");
      ports.add(copy.build());
    }
    builder.ports(ports);
  }

  private static boolean same(ServiceSpec before, ServiceSpec after, String field) {
    Object value = before.value(field);
    return value == null ? after.value(field) == null : value.equals(after.value(field));
  }
}
