package io.supercargo.check.service;

import io.supercargo.check.engine.Addresses;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows from the type and the addresses of a Service. */
final class ServiceFacts {
  static final String NONE = "None";

  private ServiceFacts() {}

  static boolean isType(ServiceSpec spec, String type) {
    return type.equals(spec.type());
  }

  static boolean isExternalName(ServiceSpec spec) {
    return isType(spec, "ExternalName");
  }

  static boolean isLoadBalancer(ServiceSpec spec) {
    return isType(spec, "LoadBalancer");
  }

  /** Returns clusterIPs; the server makes them of clusterIP where that is set alone. */
  static List<String> addresses(ServiceSpec spec) {
    List<String> addresses = Values.list(spec.clusterIPs());
    String address = Values.text(spec.clusterIP());
    return addresses.isEmpty() && !address.isEmpty() ? List.of(address) : addresses;
  }

  static boolean isHeadless(ServiceSpec spec) {
    List<String> addresses = addresses(spec);
    return addresses.size() == 1 && addresses.get(0).equals(NONE);
  }

  /** Whether it is headless and selects nothing: such a Service may have any families. */
  static boolean isOpen(ServiceSpec spec) {
    return Values.text(spec.clusterIP()).equals(NONE) && Values.map(spec.selector()).isEmpty();
  }

  static boolean hasNodePorts(ServiceSpec spec) {
    return isType(spec, "NodePort") || isLoadBalancer(spec);
  }

  static boolean isExternallyAccessible(ServiceSpec spec) {
    return hasNodePorts(spec)
        || (isType(spec, "ClusterIP") && !Values.list(spec.externalIPs()).isEmpty());
  }

  static boolean needsHealthCheck(ServiceSpec spec) {
    return isLoadBalancer(spec) && "Local".equals(spec.externalTrafficPolicy());
  }

  static boolean isSingleStack(ServiceSpec spec) {
    return "SingleStack".equals(spec.ipFamilyPolicy());
  }

  /** Returns IPv4 or IPv6, or null for what is no address. */
  static @Nullable String family(String address) {
    byte[] bytes = Addresses.parse(address);
    if (bytes == null) {
      return null;
    }
    return bytes.length == 4 || Addresses.isMapped(bytes) ? "IPv4" : "IPv6";
  }
}
