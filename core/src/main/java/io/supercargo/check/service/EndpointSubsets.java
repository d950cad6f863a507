package io.supercargo.check.service;

import io.supercargo.check.engine.Addresses;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.core.v1.EndpointAddress;
import io.supercargo.model.core.v1.EndpointPort;
import io.supercargo.model.core.v1.EndpointSubset;
import io.supercargo.model.core.v1.Endpoints;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through Endpoints, and fills in their defaults. */
final class EndpointSubsets {
  private static final Rule<EndpointSubset, Scope> SUBSET = new SubsetAddresses();
  private static final Rule<EndpointAddress, Scope> ADDRESS = new SubsetAddress();
  private static final Rule<List<EndpointPort>, Scope> PORT_NAMES = new SubsetPortNames();

  private EndpointSubsets() {}

  static List<Rule<?, ?>> rules() {
    return List.of(SUBSET, ADDRESS, PORT_NAMES);
  }

  /** Returns why an address is none that others can reach, as in {@link Formats}. */
  static @Nullable String problem(String address) {
    byte[] bytes = Addresses.parse(address);
    if (bytes == null) {
      return "an IP address, such as 10.9.8.7 or 2001:db8::1";
    }
    boolean four = bytes.length == 4 || Addresses.isMapped(bytes);
    boolean local = four ? isLocal4(bytes, bytes.length - 4) : isLocal6(bytes);
    return local
        ? "an address that others can reach: not unspecified, loopback or link-local"
        : null;
  }

  private static boolean isLocal4(byte[] bytes, int start) {
    int first = bytes[start] & 255;
    int second = bytes[start + 1] & 255;
    boolean zero = (first | second | bytes[start + 2] | bytes[start + 3]) == 0;
    boolean multicast = first == 224 && second == 0 && bytes[start + 2] == 0;
    return zero || first == 127 || (first == 169 && second == 254) || multicast;
  }

  private static boolean isLocal6(byte[] bytes) {
    int first = bytes[0] & 255;
    int second = bytes[1] & 255;
    if (first == 0xfe && (second & 0xc0) == 0x80) {
      return true;
    }
    if (first == 0xff && (second & 0x0f) == 2) {
      return true;
    }
    for (int i = 0; i < 15; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return bytes[15] == 0 || bytes[15] == 1;
  }

  static void check(Endpoints endpoints, Scope scope) {
    Metadata.check(endpoints, NameFormat.SUBDOMAIN, scope);
    Metadata.generation(endpoints, scope);
    List<EndpointSubset> subsets = Values.list(endpoints.subsets());
    for (int i = 0; i < subsets.size(); i++) {
      subset(subsets.get(i), FieldPath.ROOT.child("subsets").index(i), scope);
    }
  }

  private static void subset(EndpointSubset subset, FieldPath at, Scope scope) {
    SUBSET.check(subset, at, scope);
    addresses(Values.list(subset.addresses()), at.child("addresses"), scope);
    addresses(Values.list(subset.notReadyAddresses()), at.child("notReadyAddresses"), scope);
    List<EndpointPort> ports = Values.list(subset.ports());
    PORT_NAMES.check(ports, at.child("ports"), scope);
    for (int i = 0; i < ports.size(); i++) {
      EndpointPort port = ports.get(i);
      FieldPath path = at.child("ports").index(i);
      Services.PORT.check(Values.number(port.port()), path.child("port"), scope);
      Services.PROTOCOL.check(Values.text(port.protocol()), path.child("protocol"), scope);
      String application = port.appProtocol();
      if (application != null) {
        Services.APP_PROTOCOL.check(application, path.child("appProtocol"), scope);
      }
    }
  }

  private static void addresses(List<EndpointAddress> addresses, FieldPath at, Scope scope) {
    for (int i = 0; i < addresses.size(); i++) {
      ADDRESS.check(addresses.get(i), at.index(i), scope);
    }
  }

  static Endpoints defaults(Endpoints endpoints) {
    List<EndpointSubset> subsets = new ArrayList<>();
    for (EndpointSubset subset : Values.list(endpoints.subsets())) {
      subsets.add(
          subset.ports() == null ? subset : subset.toBuilder().ports(ports(subset)).build());
    }
    return subsets.isEmpty() ? endpoints : endpoints.toBuilder().subsets(subsets).build();
  }

  private static List<EndpointPort> ports(EndpointSubset subset) {
    List<EndpointPort> ports = new ArrayList<>();
    for (EndpointPort port : Values.list(subset.ports())) {
      boolean set = !Values.isEmpty(port.protocol());
      ports.add(set ? port : port.toBuilder().protocol("TCP").build());
    }
    return ports;
  }
}
