package io.supercargo.apply.tests;

import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.core.v1.ServiceAccount;
import io.supercargo.model.rbac.v1.ClusterRole;
import io.supercargo.set.Manifests;
import io.supercargo.set.ManifestsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Sets that a seed chooses: about fifteen of thirty resources, with values that change, some of
 * which cannot be changed; a custom resource with its definition, a namespace with its content.
 *
 * @param base a namespace, which is part of the names of what lives in none
 * @param atHome whether the sets bring the namespace that they are in; else they are in the base
 */
record RandomSet(String base, boolean atHome) {
  /** Returns the namespace of the sets. */
  String namespace() {
    return atHome ? base + "-home" : base;
  }

  /** Returns a set that wants nothing. */
  Manifests empty() {
    return Manifests.builder("random").namespace(namespace()).build();
  }

  /** Returns the set of a seed. */
  Manifests of(long seed) {
    Random random = new Random(seed);
    List<Resource> resources = new ArrayList<>();
    if (atHome) {
      resources.add(Namespace.of(namespace(), n -> {}));
    }
    for (int i = 0; i < 24; i++) {
      if (random.nextBoolean()) {
        resources.add(resource(i, base, Integer.toString(random.nextInt(3))));
      }
    }
    if (random.nextInt(3) == 0) {
      String group = base + ".example.com";
      resources.add(Samples.definition(group));
      resources.add(Samples.backup(group));
    }
    if (random.nextInt(3) == 0) {
      resources.add(Namespace.of(base + "-x", n -> {}));
      resources.add(inside(base, random.nextInt(2)));
    }
    ManifestsBuilder set = Manifests.builder("random").namespace(namespace());
    resources.forEach(each -> set.add(each, null));
    return set.build();
  }

  private static ConfigMap inside(String base, int number) {
    return ConfigMap.of("inside-" + number, c -> c.metadata(m -> m.namespace(base + "-x")));
  }

  private static Resource resource(int number, String base, String value) {
    String name = "r" + number;
    return switch (number % 5) {
      case 0 -> Secret.of(name, s -> s.stringData("key", value));
      case 1 -> ConfigMap.of(name, c -> c.data("key", value));
      case 2 -> ServiceAccount.of(name, a -> {});
      case 3 -> ClusterRole.of(base + "-" + name, r -> {});
      default ->
          ConfigMap.of(
              name,
              c ->
                  c.immutable(true)
                      .data("key", value)
                      .metadata(m -> m.annotations(Map.of("supercargo.io/replace", "allowed"))));
    };
  }
}
