package io.supercargo.check.service;

import io.supercargo.check.engine.Values;
import io.supercargo.model.IntOrString;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.core.v1.ClientIPConfig;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServicePort;
import io.supercargo.model.core.v1.ServiceSpec;
import io.supercargo.model.core.v1.SessionAffinityConfig;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the server fills into a Service; addresses and node ports that it allocates are left out.
 */
final class ServiceDefaults {
  private static final int AFFINITY_SECONDS = 10800;

  private ServiceDefaults() {}

  static Service apply(Service service, KubernetesTarget target) {
    ServiceSpec spec = service.spec();
    ServiceSpec.Builder builder = spec == null ? ServiceSpec.builder() : spec.toBuilder();
    basics(builder, spec == null ? ServiceSpec.builder().build() : spec);
    ServiceSpec typed = builder.build();
    if (!ServiceFacts.isExternalName(typed)) {
      addresses(builder, typed, target);
    }
    traffic(builder, typed);
    return service.toBuilder().spec(builder.build()).build();
  }

  private static void basics(ServiceSpec.Builder builder, ServiceSpec spec) {
    if (Values.isEmpty(spec.type())) {
      builder.type("ClusterIP");
    }
    String affinity = Values.text(spec.sessionAffinity());
    if (affinity.isEmpty() || affinity.equals("None")) {
      builder.sessionAffinity("None");
      builder.sessionAffinityConfig((SessionAffinityConfig) null);
    } else if (affinity.equals("ClientIP") && !hasTimeout(spec.sessionAffinityConfig())) {
      ClientIPConfig client = ClientIPConfig.builder().timeoutSeconds(AFFINITY_SECONDS).build();
      builder.sessionAffinityConfig(SessionAffinityConfig.builder().clientIP(client).build());
    }
    List<ServicePort> ports = spec.ports();
    if (ports != null) {
      builder.ports(ports(ports));
    }
  }

  private static boolean hasTimeout(@Nullable SessionAffinityConfig config) {
    ClientIPConfig client = config == null ? null : config.clientIP();
    return client != null && client.timeoutSeconds() != null;
  }

  private static List<ServicePort> ports(List<ServicePort> ports) {
    List<ServicePort> result = new ArrayList<>(ports.size());
    for (ServicePort port : ports) {
      IntOrString target = port.targetPort();
      boolean named = target != null && target.text() != null && !target.text().isEmpty();
      boolean set = named || (target != null && target.isInt() && target.intValue() != 0);
      if (set && !Values.isEmpty(port.protocol())) {
        result.add(port);
        continue;
      }
      ServicePort.Builder builder = port.toBuilder();
      if (!set) {
        builder.targetPort(IntOrString.of(Values.number(port.port())));
      }
      if (Values.isEmpty(port.protocol())) {
        builder.protocol("TCP");
      }
      result.add(builder.build());
    }
    return result;
  }

  private static void traffic(ServiceSpec.Builder builder, ServiceSpec spec) {
    if (ServiceFacts.isExternallyAccessible(spec) && Values.isEmpty(spec.externalTrafficPolicy())) {
      builder.externalTrafficPolicy("Cluster");
    }
    boolean known = ServiceFacts.isType(spec, "ClusterIP") || ServiceFacts.hasNodePorts(spec);
    if (known && spec.internalTrafficPolicy() == null) {
      builder.internalTrafficPolicy("Cluster");
    }
    if (ServiceFacts.isLoadBalancer(spec) && spec.allocateLoadBalancerNodePorts() == null) {
      builder.allocateLoadBalancerNodePorts(true);
    }
  }

  private static void addresses(
      ServiceSpec.Builder builder, ServiceSpec spec, KubernetesTarget target) {
    List<String> addresses = ServiceFacts.addresses(spec);
    boolean open = ServiceFacts.isOpen(spec);
    String policy = spec.ipFamilyPolicy();
    if (policy == null) {
      policy = open ? "RequireDualStack" : "SingleStack";
      builder.ipFamilyPolicy(policy);
    }
    List<String> families = families(spec, addresses, target);
    boolean both = open || target.isDualStack();
    if (both && families.size() == 1 && !policy.equals("SingleStack")) {
      families = List.of(families.get(0), families.get(0).equals("IPv4") ? "IPv6" : "IPv4");
    }
    builder.ipFamilies(families);
  }

  // Those of the addresses where none are written, the cluster's where there are none either.
  private static List<String> families(
      ServiceSpec spec, List<String> addresses, KubernetesTarget target) {
    List<String> families = new ArrayList<>(Values.list(spec.ipFamilies()));
    for (int i = families.size(); i < addresses.size(); i++) {
      String family = ServiceFacts.family(addresses.get(i));
      if (family == null || families.contains(family)) {
        break;
      }
      if (!target.mayHave(family)) {
        return families;
      }
      families.add(family);
    }
    if (families.isEmpty()) {
      families.add(target.mayHave("IPv4") ? "IPv4" : "IPv6");
    }
    return families;
  }
}
