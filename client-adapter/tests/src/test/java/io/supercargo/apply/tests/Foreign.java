package io.supercargo.apply.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.testing.cluster.Cluster;
import java.util.List;
import java.util.Set;

/** Objects of others beside a set, which nobody may touch. */
final class Foreign {
  private static final ResourceType CONFIG =
      new ResourceType("", "v1", "ConfigMap", "configmaps", true, Set.of());
  private static final String SELECTOR = "owner=somebody-else";

  private final ClusterClient client;
  private final String namespace;
  private final List<LiveObject> before;

  private Foreign(ClusterClient client, String namespace) throws InterruptedException {
    this.client = client;
    this.namespace = namespace;
    this.before = objects();
  }

  /** Makes some: one without a set's label, one of another set. */
  static Foreign in(Cluster cluster, ClusterClient client, String namespace)
      throws InterruptedException {
    for (String label : List.of("", ",\"applyset.kubernetes.io/part-of\":\"applyset-other-v1\"")) {
      String name = label.isEmpty() ? "foreign" : "of-another-set";
      cluster.send(
          "POST",
          "/api/v1/namespaces/" + namespace + "/configmaps",
          "application/json",
          "{\"metadata\":{\"name\":\""
              + name
              + "\",\"labels\":{\"owner\":\"somebody-else\""
              + label
              + "}}}");
    }
    Foreign foreign = new Foreign(client, namespace);
    assertThat(foreign.before).hasSize(2);
    return foreign;
  }

  private List<LiveObject> objects() throws InterruptedException {
    return client.list(ListQuery.of(CONFIG, namespace).labelled(SELECTOR)).items();
  }

  void assertUntouched(String when) throws InterruptedException {
    assertThat(objects()).as("%s: what others have", when).isEqualTo(before);
  }
}
