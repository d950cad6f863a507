package io.supercargo.client.memory;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.WriteOptions;
import java.util.Map;

/** Makes namespaces for tests. */
final class Namespaces {
  private Namespaces() {}

  static String create(ClusterClient client, String name) throws InterruptedException {
    ObjectKey key = new ObjectKey(client.discover().find("v1", "Namespace"), null, name);
    client.create(
        key,
        Map.of("apiVersion", "v1", "kind", "Namespace", "metadata", Map.of("name", name)),
        WriteOptions.by("test"));
    return name;
  }
}
