package io.supercargo.client.contract;

import static io.supercargo.client.contract.Tools.configMap;
import static io.supercargo.client.contract.Tools.refused;
import static io.supercargo.client.contract.Tools.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ObjectKey;
import org.junit.jupiter.api.Test;

/** What the server refuses. */
interface ValidatingContract extends Subject {
  @Test
  default void unknownFieldsAreRefused() {
    ApiException e = refused(() -> tools().apply("a", configMap("m", ",'bogus':1")));
    assertThat(e.code()).isEqualTo(500);
    assertThat(e).hasMessageEndingWith(".bogus: field not declared in schema");
  }

  @Test
  default void unknownFieldsAreRefusedInCreatesToo() {
    ApiException e = refused(() -> tools().create(configMap("m", ",'bogus':1")));
    assertThat(e.code()).isEqualTo(400);
    assertThat(e).hasMessageContaining("bogus");
  }

  @Test
  default void elementsWithTheSameKeysAreRefused() {
    String twice = "'ports':[{'containerPort':80},{'containerPort':80,'protocol':'TCP'}]";
    ApiException e =
        refused(
            () -> tools().apply("a", DEPLOYMENT.replace("'ports':[{'containerPort':80}]", twice)));
    assertThat(e.code()).isEqualTo(500);
    assertThat(e).hasMessageContaining("duplicate entries for key [containerPort=80,protocol=");
  }

  @Test
  default void managedFieldsInTheBodyAreRefused() {
    String body =
        "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m','managedFields':[{}]}}";
    ApiException e = refused(() -> tools().apply("a", body));
    assertThat(e.code()).isEqualTo(400);
    assertThat(e).hasMessage("metadata.managedFields must be nil");
  }

  @Test
  default void invalidObjectsAreRefusedWithEveryCause() {
    ApiException e =
        refused(
            () ->
                tools()
                    .apply(
                        "a",
                        DEPLOYMENT.replace("'replicas':2", "'replicas':-1").replace("web:1", "")));
    assertThat(e.code()).isEqualTo(422);
    assertThat(e.reason()).isEqualTo("Invalid");
    assertThat(e.causes())
        .extracting(ApiException.Cause::field)
        .contains("spec.replicas", "spec.template.spec.containers[0].image");
  }

  @Test
  default void immutableFieldsStay() throws Exception {
    tools().apply("a", DEPLOYMENT);
    ApiException e =
        refused(() -> tools().apply("a", DEPLOYMENT.replace("{'app':'web'}", "{'app':'x'}")));
    assertThat(e.code()).isEqualTo(422);
    assertThat(e.causes()).extracting(ApiException.Cause::field).contains("spec.selector");
    assertThat(e).hasMessageContaining("field is immutable");
  }

  @Test
  default void bodiesMustNameTheObjectOfTheRequest() throws Exception {
    ObjectKey key = tools().key("v1", "ConfigMap", "m");
    ApiException name =
        refused(() -> cluster().apply(key, tree(configMap("n", "")), ApplyOptions.by("a")));
    assertThat(name.code()).isEqualTo(400);
    assertThat(name)
        .hasMessage("the name of the object (n) does not match the name on the URL (m)");
    ApiException kind =
        refused(
            () ->
                cluster()
                    .apply(
                        key,
                        tree("{'apiVersion':'v1','kind':'Secret','metadata':{'name':'m'}}"),
                        ApplyOptions.by("a")));
    assertThat(kind.code()).isEqualTo(400);
  }
}
