package io.supercargo.examples;

import static io.supercargo.dsl.Existing.SECRET;
import static io.supercargo.dsl.Supercargo.manifests;

import io.supercargo.dsl.ManifestsScope;
import io.supercargo.model.apiextensions.v1.JSONSchemaProps;
import io.supercargo.render.Yaml;
import io.supercargo.set.Manifests;
import java.util.Map;

/** An application that starts after its migration, with a custom resource and its definition. */
public final class Migration {
  private Migration() {}

  static Manifests orders(String image) {
    return manifests(
        "orders",
        m -> {
          m.namespace("orders");
          m.addNamespace("orders");
          backups(m);
          // region order
          var database = m.existing(SECRET, "orders-db");
          m.job(
              "migrate",
              j ->
                  j.annotation("supercargo.io/replace", "allowed") // a new image is a new Job
                      .restartPolicy("Never")
                      .container("migrate", image, c -> c.args("migrate").envFrom(database)));
          m.deployment(
              "orders",
              d ->
                  d.annotation("supercargo.io/after", "Job/migrate")
                      .container("orders", image, c -> c.envFrom(database)));
          // endregion
        });
  }

  // region definition
  private static void backups(ManifestsScope m) {
    m.customResourceDefinition(
        "backups.example.com",
        d ->
            d.spec(
                s ->
                    s.group("example.com")
                        .scope("Namespaced")
                        .names(n -> n.kind("Backup").plural("backups").singular("backup"))
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
                                                        .property(
                                                            "spec", Migration::backupSpec))))));
    m.customResource(
        "example.com/v1",
        "Backup",
        "nightly",
        b -> b.spec(s -> s.put("schedule", "0 3 * * *").list("tables", "orders", "customers")));
  }

  private static void backupSpec(JSONSchemaProps.Builder spec) {
    spec.type("object")
        .required("schedule")
        .property("schedule", p -> p.type("string"))
        .property("tables", p -> p.type("array").items(Map.of("type", "string")));
  }

  // endregion

  /** Prints the YAML. */
  public static void main(String[] args) {
    System.out.print(Yaml.write(orders("registry.example.com/orders:2.0")));
  }
}
