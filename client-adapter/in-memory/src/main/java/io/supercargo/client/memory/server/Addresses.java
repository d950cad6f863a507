package io.supercargo.client.memory.server;

import io.supercargo.apply.spi.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives Services their addresses and node ports. */
final class Addresses {
  private static final int FIRST_PORT = 30_000;

  private int given;
  private int ports = FIRST_PORT;

  Map<String, @Nullable Object> allocate(ResourceType type, Map<String, @Nullable Object> object) {
    if (!type.groupKind().equals("Service")) {
      return object;
    }
    Map<String, @Nullable Object> result = object;
    String kind = Obj.text(object, "spec", "type");
    if (!kind.equals("ExternalName") && Obj.text(object, "spec", "clusterIP").isEmpty()) {
      given++;
      result =
          Obj.with(result, "10.0." + given / 250 + "." + (given % 250 + 1), "spec", "clusterIP");
    }
    String address = Obj.text(result, "spec", "clusterIP");
    if (!address.isEmpty() && Obj.list(result, "spec", "clusterIPs").isEmpty()) {
      result = Obj.with(result, List.of(address), "spec", "clusterIPs");
    }
    boolean reached = kind.equals("NodePort") || kind.equals("LoadBalancer");
    boolean wanted = !Boolean.FALSE.equals(Obj.at(result, "spec", "allocateLoadBalancerNodePorts"));
    return reached && wanted ? withNodePorts(result) : result;
  }

  private Map<String, @Nullable Object> withNodePorts(Map<String, @Nullable Object> service) {
    List<Object> withNodePorts = new ArrayList<>();
    for (Object port : Obj.list(service, "spec", "ports")) {
      Map<String, @Nullable Object> each = Obj.map(port);
      boolean has = Obj.number(each, 0, "nodePort") != 0;
      withNodePorts.add(has ? each : Obj.with(each, (long) ports++, "nodePort"));
    }
    return Obj.with(service, withNodePorts, "spec", "ports");
  }
}
