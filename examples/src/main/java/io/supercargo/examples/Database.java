package io.supercargo.examples;

import static io.supercargo.dsl.Supercargo.manifests;

import io.supercargo.render.Yaml;
import io.supercargo.set.Manifests;

/** A database whose pods have names and disks of their own. */
public final class Database {
  private Database() {}

  static Manifests database(String password) {
    return manifests(
        "ledger",
        m -> {
          // region database
          var secret = m.secret("db", s -> s.stringData("password", password));
          var db =
              m.statefulSet(
                  "db",
                  d ->
                      d.service("db")
                          .replicas(3)
                          .podManagementPolicy("Parallel")
                          .container(
                              "postgres",
                              "postgres:17",
                              c ->
                                  c.port("postgres", 5432)
                                      .env("POSTGRES_PASSWORD", secret.key("password"))
                                      .mount("/var/lib/postgresql/data", "data"))
                          .volumeClaimTemplate("data", v -> v.readWriteOnce("20Gi")));
          m.service("db", s -> s.headless().selects(db).port("postgres", 5432));
          // endregion
        });
  }

  /** Prints the YAML. */
  public static void main(String[] args) {
    System.out.print(Yaml.write(database("for-demonstration-only")));
  }
}
