package io.supercargo.client.contract;

import static io.supercargo.client.contract.Tools.at;
import static io.supercargo.client.contract.Tools.configMap;
import static io.supercargo.client.contract.Tools.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.FieldConflict;
import io.supercargo.apply.spi.LiveObject;
import org.junit.jupiter.api.Test;

/** What several managers want to be different. */
interface ConflictsContract extends Subject {
  @Test
  default void conflictsNameManagerAndField() throws Exception {
    tools().apply("a", DEPLOYMENT);
    ApiException conflict = refused(() -> tools().apply("b", DEPLOYMENT.replace("web:1", "web:2")));
    assertThat(conflict.code()).isEqualTo(409);
    assertThat(conflict.conflicts())
        .extracting(FieldConflict::manager, FieldConflict::field)
        .containsExactly(tuple("a", ".spec.template.spec.containers[name=\"web\"].image"));
    assertThat(conflict)
        .hasMessageContaining("Apply failed with 1 conflict: conflict with \"a\": .spec");
  }

  @Test
  default void conflictsWithOtherWritesSayWhich() throws Exception {
    tools().create(configMap("m", ",'data':{'x':'1'}"));
    ApiException conflict = refused(() -> tools().apply("b", configMap("m", ",'data':{'x':'2'}")));
    assertThat(conflict.conflicts())
        .singleElement()
        .satisfies(each -> assertThat(each.manager()).isEqualTo("creator"))
        .satisfies(each -> assertThat(each.message()).contains("\"creator\" using v1"));
  }

  @Test
  default void forceTakesFields() throws Exception {
    tools().apply("a", configMap("m", ",'data':{'x':'1'}"));
    LiveObject map =
        tools().apply(ApplyOptions.by("b").forced(), configMap("m", ",'data':{'x':'2'}")).object();
    assertThat(at(map, "data.x")).isEqualTo("2");
    assertThat(map.managedFields()).singleElement().extracting("manager").isEqualTo("b");
  }
}
