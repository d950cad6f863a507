package io.supercargo.apply.tests;

import io.supercargo.model.CustomResource;
import io.supercargo.model.Quantity;
import io.supercargo.model.Resource;
import io.supercargo.model.apiextensions.v1.CustomResourceDefinition;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Map;

/** Resources that tests deliver. */
final class Samples {
  private Samples() {}

  static Manifests set(Resource... resources) {
    return Manifests.of("shop", List.of(resources));
  }

  static ConfigMap config(String name, Map<String, String> data) {
    return ConfigMap.of(
        name,
        c -> {
          if (data != null) {
            c.data(data);
          }
        });
  }

  static Secret secret(Map<String, String> data) {
    return Secret.of("db", s -> s.stringData(data));
  }

  static Deployment web(int replicas) {
    return web(replicas, "1Gi", "1");
  }

  static Deployment web(int replicas, String memory, String cpu) {
    Map<String, String> labels = Map.of("app", "web");
    return Deployment.of(
        "web",
        d ->
            d.spec(
                s ->
                    s.replicas(replicas)
                        .selector(l -> l.matchLabels(labels))
                        .template(
                            t ->
                                t.metadata(m -> m.labels(labels))
                                    .spec(
                                        p ->
                                            p.addContainer(
                                                c ->
                                                    c.name("web")
                                                        .image("web:1")
                                                        .resources(
                                                            r ->
                                                                r.requests(
                                                                    Map.of(
                                                                        "memory",
                                                                        Quantity.of(memory),
                                                                        "cpu",
                                                                        Quantity.of(cpu)))))))));
  }

  static CustomResource backup(String group) {
    return CustomResource.of(group + "/v1", "Backup", "nightly", b -> b.spec(s -> s.put("a", 1)));
  }

  static CustomResourceDefinition definition(String group) {
    return CustomResourceDefinition.of(
        "backups." + group,
        d ->
            d.spec(
                s ->
                    s.group(group)
                        .scope("Namespaced")
                        .names(n -> n.plural("backups").singular("backup").kind("Backup"))
                        .addVersion(
                            v ->
                                v.name("v1")
                                    .served(true)
                                    .storage(true)
                                    .schema(
                                        x ->
                                            x.openAPIV3Schema(
                                                o ->
                                                    o.type("object")
                                                        .xKubernetesPreserveUnknownFields(
                                                            true))))));
  }
}
