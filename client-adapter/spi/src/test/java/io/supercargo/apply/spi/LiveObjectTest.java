package io.supercargo.apply.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveObjectTest {
  private final LiveObject secret =
      LiveObject.of(
          Map.of(
              "apiVersion",
              "v1",
              "kind",
              "Secret",
              "metadata",
              Map.of(
                  "name",
                  "db",
                  "namespace",
                  "shop",
                  "uid",
                  "u-1",
                  "resourceVersion",
                  "42",
                  "generation",
                  3,
                  "deletionTimestamp",
                  "2026-01-01T00:00:00Z",
                  "labels",
                  Map.of("app", "shop"),
                  "annotations",
                  Map.of("note", "x"),
                  "finalizers",
                  List.of("example.com/keep"),
                  "managedFields",
                  List.of(
                      Map.of(
                          "manager", "supercargo",
                          "operation", "Apply",
                          "apiVersion", "v1",
                          "time", "2026-01-01T00:00:00Z",
                          "fieldsV1", Map.of("f:data", Map.of("f:password", Map.of()))),
                      Map.of("manager", "kubectl", "subresource", "status"))),
              "data",
              Map.of("password", "aHVzaA==")));

  @Test
  void readsTheMetadata() {
    assertThat(secret.apiVersion() + " " + secret.kind()).isEqualTo("v1 Secret");
    assertThat(secret.namespace() + "/" + secret.name()).isEqualTo("shop/db");
    assertThat(secret.uid() + " " + secret.resourceVersion() + " " + secret.generation())
        .isEqualTo("u-1 42 3");
    assertThat(secret.isTerminating()).isTrue();
    assertThat(secret.labels()).containsEntry("app", "shop");
    assertThat(secret.annotations()).containsEntry("note", "x");
    assertThat(secret.finalizers()).containsExactly("example.com/keep");
  }

  @Test
  void knowsWhoSetWhat() {
    assertThat(secret.managedFields())
        .containsExactly(
            new ManagedFields(
                "supercargo",
                "Apply",
                "",
                "v1",
                "2026-01-01T00:00:00Z",
                Map.of("f:data", Map.of("f:password", Map.of()))),
            new ManagedFields("kubectl", "", "status", "", null, Map.of()));
    assertThat(secret.managedFields())
        .extracting(ManagedFields::isApply)
        .containsExactly(true, false);
  }

  @Test
  void takesWhatIsMissingAsEmpty() {
    LiveObject nothing = LiveObject.of(Map.of());
    assertThat(nothing.apiVersion() + nothing.kind() + nothing.name() + nothing.uid()).isEmpty();
    assertThat(nothing.namespace()).isNull();
    assertThat(nothing.generation()).isZero();
    assertThat(nothing.isTerminating()).isFalse();
    assertThat(nothing.labels()).isEmpty();
    assertThat(nothing.finalizers()).isEmpty();
    assertThat(nothing.managedFields()).isEmpty();
  }

  @Test
  void doesNotShowSecrets() {
    assertThat(secret.toString()).contains("db").doesNotContain("aHVzaA==");
  }

  @Test
  void equalsWhatHasTheSameFields() {
    assertThat(secret)
        .isEqualTo(LiveObject.of(secret.tree()))
        .hasSameHashCodeAs(LiveObject.of(secret.tree()))
        .isNotEqualTo(LiveObject.of(Map.of()));
  }
}
