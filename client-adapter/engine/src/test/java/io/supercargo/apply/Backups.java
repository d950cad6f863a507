package io.supercargo.apply;

import io.supercargo.model.CustomResource;
import io.supercargo.model.apiextensions.v1.CustomResourceDefinition;

/** A kind of somebody's own, for tests: its definition and a resource of it. */
public final class Backups {
  private Backups() {}

  public static CustomResource backup() {
    return CustomResource.of(
        "example.com/v1", "Backup", "nightly", b -> b.spec(s -> s.put("a", 1)));
  }

  public static CustomResourceDefinition definition() {
    return CustomResourceDefinition.of(
        "backups.example.com",
        d ->
            d.spec(
                s ->
                    s.group("example.com")
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
