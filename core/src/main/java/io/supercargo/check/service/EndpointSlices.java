package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.discovery.v1.Endpoint;
import io.supercargo.model.discovery.v1.EndpointHints;
import io.supercargo.model.discovery.v1.EndpointPort;
import io.supercargo.model.discovery.v1.EndpointSlice;
import java.util.ArrayList;
import java.util.List;

/** Walks through EndpointSlices, and fills in their defaults. */
final class EndpointSlices {
  private static final Rule<String, Scope> TYPE = new SliceAddressType();
  private static final Rule<List<?>, Scope> SIZE = new SliceSize();
  private static final Rule<List<EndpointPort>, Scope> PORTS = new SlicePorts();
  private static final Rule<List<String>, SliceScope> ADDRESSES = new SliceAddresses();
  private static final Rule<Endpoint, Scope> NAMES = new SliceNames();
  private static final Rule<EndpointHints, Scope> HINTS = new SliceHints();

  private EndpointSlices() {}

  static List<Rule<?, ?>> rules() {
    return List.of(TYPE, SIZE, PORTS, ADDRESSES, NAMES, HINTS);
  }

  static void check(EndpointSlice slice, Scope scope) {
    Metadata.check(slice, NameFormat.SUBDOMAIN, scope);
    String type = Values.text(slice.addressType());
    TYPE.check(type, FieldPath.ROOT.child("addressType"), scope);
    int before = scope.problems().count();
    FieldPath at = FieldPath.ROOT.child("ports");
    SIZE.check(Values.list(slice.ports()), at, scope);
    if (scope.problems().count() == before) {
      ports(Values.list(slice.ports()), at, scope);
    }
    before = scope.problems().count();
    FieldPath endpoints = FieldPath.ROOT.child("endpoints");
    SIZE.check(Values.list(slice.endpoints()), endpoints, scope);
    if (scope.problems().count() == before) {
      endpoints(Values.list(slice.endpoints()), endpoints, new SliceScope(scope, type));
    }
  }

  private static void ports(List<EndpointPort> ports, FieldPath at, Scope scope) {
    PORTS.check(ports, at, scope);
    for (int i = 0; i < ports.size(); i++) {
      EndpointPort port = ports.get(i);
      String protocol = Values.text(port.protocol());
      Services.PROTOCOL.check(protocol, at.index(i).child("protocol"), scope);
      String application = port.appProtocol();
      if (application != null) {
        Services.APP_PROTOCOL.check(application, at.index(i).child("appProtocol"), scope);
      }
    }
  }

  private static void endpoints(List<Endpoint> endpoints, FieldPath at, SliceScope scope) {
    for (int i = 0; i < endpoints.size(); i++) {
      Endpoint endpoint = endpoints.get(i);
      FieldPath path = at.index(i);
      ADDRESSES.check(Values.list(endpoint.addresses()), path.child("addresses"), scope);
      NAMES.check(endpoint, path, scope);
      EndpointHints hints = endpoint.hints();
      if (hints != null) {
        HINTS.check(hints, path.child("hints"), scope);
      }
    }
  }

  static EndpointSlice defaults(EndpointSlice slice) {
    List<EndpointPort> ports = new ArrayList<>();
    for (EndpointPort port : Values.list(slice.ports())) {
      EndpointPort.Builder builder = port.toBuilder();
      if (port.name() == null) {
        builder.name("");
      }
      ports.add(port.protocol() == null ? builder.protocol("TCP").build() : builder.build());
    }
    EndpointSlice.Builder builder = slice.toBuilder();
    if (slice.ports() != null) {
      builder.ports(ports);
    }
    return slice.endpoints() == null
        ? builder.build()
        : builder.endpoints(endpoints(slice.endpoints())).build();
  }

  private static List<Endpoint> endpoints(List<Endpoint> endpoints) {
    List<Endpoint> result = new ArrayList<>(endpoints.size());
    for (Endpoint endpoint : endpoints) {
      Endpoint.Builder builder = endpoint.toBuilder();
      builder.setValue(builder.index("deprecatedTopology"), null);
      result.add(builder.build());
    }
    return result;
  }
}
