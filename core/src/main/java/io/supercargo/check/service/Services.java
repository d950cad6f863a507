package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.IntOrString;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServicePort;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.List;
import java.util.Map;

/** Walks through a Service: first what the server allocates, then all rules together. */
final class Services {
  static final Rule<Integer, Scope> PORT = new PortNumber();
  static final Rule<String, Scope> PROTOCOL = new PortProtocol();
  static final Rule<String, Scope> APP_PROTOCOL = new AppProtocol();
  private static final Rule<ServiceSpec, Scope> CLUSTER_IPS = new ClusterAddresses();
  private static final Rule<ServiceSpec, Scope> FAMILIES = new IpFamilies();
  private static final Rule<ServiceSpec, Scope> FAMILY_POLICY = new IpFamilyPolicy();
  private static final Rule<ServiceSpec, Scope> SINGLE_STACK = new SingleStack();
  private static final Rule<ServiceSpec, Scope> ADDRESS_FAMILY = new AddressFamily();
  private static final Rule<ServiceSpec, Scope> CLUSTER_FAMILIES = new ClusterFamilies();
  private static final Rule<ServiceSpec, Scope> NODE_PORT_TAKEN = new NodePortTaken();
  private static final Rule<Map<String, String>, Scope> TOPOLOGY = new TopologyAnnotations();
  private static final Rule<ServiceSpec, Scope> PORTS = new PortsRequired();
  private static final Rule<ServiceSpec, Scope> HEADLESS = new HeadlessType();
  private static final Rule<ServiceSpec, Scope> EXTERNAL_NAME = new ExternalName();
  private static final Rule<List<ServicePort>, Scope> PORT_NAMES = new PortNames();
  private static final Rule<IntOrString, Scope> TARGET_PORT = new TargetPort();
  private static final Rule<ServiceSpec, Scope> AFFINITY = new SessionAffinity();
  private static final Rule<String, Scope> EXTERNAL_IP = new ExternalAddress();
  private static final Rule<ServiceSpec, Scope> TYPE = new ServiceType();
  private static final Rule<ServiceSpec, Scope> NODE_PORT_TYPE = new NodePortType();
  private static final Rule<ServiceSpec, Scope> DUPLICATES = new PortDuplicate();
  private static final Rule<Service, Scope> SOURCE_RANGES = new SourceRanges();
  private static final Rule<ServiceSpec, Scope> BALANCER = new LoadBalancerFields();
  private static final Rule<ServiceSpec, Scope> EXTERNAL_POLICY = new ExternalTrafficPolicy();
  private static final Rule<ServiceSpec, Scope> HEALTH_CHECK = new HealthCheckPort();
  private static final Rule<ServiceSpec, Scope> INTERNAL_POLICY = new InternalTrafficPolicy();
  private static final Rule<ServiceSpec, Scope> DISTRIBUTION = new TrafficDistribution();

  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");

  private Services() {}

  static List<Rule<?, ?>> rules() {
    return List.of(
        CLUSTER_IPS,
        FAMILIES,
        FAMILY_POLICY,
        SINGLE_STACK,
        ADDRESS_FAMILY,
        CLUSTER_FAMILIES,
        NODE_PORT_TAKEN,
        TOPOLOGY,
        PORTS,
        HEADLESS,
        EXTERNAL_NAME,
        PORT_NAMES,
        PORT,
        PROTOCOL,
        TARGET_PORT,
        APP_PROTOCOL,
        AFFINITY,
        EXTERNAL_IP,
        TYPE,
        NODE_PORT_TYPE,
        DUPLICATES,
        SOURCE_RANGES,
        BALANCER,
        EXTERNAL_POLICY,
        HEALTH_CHECK,
        INTERNAL_POLICY,
        DISTRIBUTION);
  }

  static void check(Service service, Scope scope) {
    ServiceSpec spec = service.spec();
    if (spec == null) {
      spec = ServiceSpec.builder().build();
    }
    if (!allocates(spec, scope)) {
      return;
    }
    boolean relaxed = scope.atLeast(KubernetesVersion.V1_36);
    Metadata.check(service, relaxed ? NameFormat.LABEL : NameFormat.LABEL_1035, scope);
    Metadata.generation(service, scope);
    Map<String, String> annotations = Metadata.annotationsOf(service.metadata());
    TOPOLOGY.check(annotations, Metadata.PATH.child("annotations"), scope);
    SOURCE_RANGES.check(service, FieldPath.ROOT, scope);
    spec(spec, scope);
    traffic(spec, scope);
    ports(spec, scope);
  }

  // Each step alone: the server gives up at the first one that fails.
  private static boolean allocates(ServiceSpec spec, Scope scope) {
    int before = scope.problems().count();
    if (!ServiceFacts.isExternalName(spec)) {
      CLUSTER_IPS.check(spec, SPEC, scope);
      FAMILIES.check(spec, SPEC, scope);
      FAMILY_POLICY.check(spec, SPEC, scope);
      if (scope.problems().count() == before) {
        SINGLE_STACK.check(spec, SPEC, scope);
        ADDRESS_FAMILY.check(spec, SPEC, scope);
      }
      if (scope.problems().count() == before) {
        CLUSTER_FAMILIES.check(spec, SPEC, scope);
      }
    }
    if (scope.problems().count() == before) {
      NODE_PORT_TAKEN.check(spec, SPEC, scope);
    }
    return scope.problems().count() == before;
  }

  private static void spec(ServiceSpec spec, Scope scope) {
    PORTS.check(spec, SPEC, scope);
    HEADLESS.check(spec, SPEC, scope);
    EXTERNAL_NAME.check(spec, SPEC, scope);
    Metadata.labels(spec.selector(), SPEC.child("selector"), scope);
    AFFINITY.check(spec, SPEC, scope);
    List<String> addresses = Values.list(spec.externalIPs());
    for (int i = 0; i < addresses.size(); i++) {
      EXTERNAL_IP.check(addresses.get(i), SPEC.child("externalIPs").index(i), scope);
    }
    TYPE.check(spec, SPEC, scope);
  }

  private static void traffic(ServiceSpec spec, Scope scope) {
    BALANCER.check(spec, SPEC, scope);
    EXTERNAL_POLICY.check(spec, SPEC, scope);
    HEALTH_CHECK.check(spec, SPEC, scope);
    INTERNAL_POLICY.check(spec, SPEC, scope);
    DISTRIBUTION.check(spec, SPEC, scope);
  }

  private static void ports(ServiceSpec spec, Scope scope) {
    List<ServicePort> ports = Values.list(spec.ports());
    FieldPath at = SPEC.child("ports");
    PORT_NAMES.check(ports, at, scope);
    NODE_PORT_TYPE.check(spec, SPEC, scope);
    DUPLICATES.check(spec, SPEC, scope);
    for (int i = 0; i < ports.size(); i++) {
      port(ports.get(i), at.index(i), scope);
    }
  }

  private static void port(ServicePort port, FieldPath at, Scope scope) {
    PORT.check(Values.number(port.port()), at.child("port"), scope);
    PROTOCOL.check(Values.text(port.protocol()), at.child("protocol"), scope);
    IntOrString target = port.targetPort();
    if (target != null) {
      TARGET_PORT.check(target, at.child("targetPort"), scope);
    }
    String application = port.appProtocol();
    if (application != null) {
      APP_PROTOCOL.check(application, at.child("appProtocol"), scope);
    }
  }
}
