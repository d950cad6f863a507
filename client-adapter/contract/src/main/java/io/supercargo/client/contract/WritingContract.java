package io.supercargo.client.contract;

import static io.supercargo.client.contract.Tools.at;
import static io.supercargo.client.contract.Tools.configMap;
import static io.supercargo.client.contract.Tools.refused;
import static io.supercargo.client.contract.Tools.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.WriteOptions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Writes that are no apply. */
interface WritingContract extends Subject {
  @Test
  default void createRefusesWhatIsThere() throws Exception {
    tools().create(configMap("m", ""));
    ApiException e = refused(() -> tools().create(configMap("m", "")));
    assertThat(e.code()).isEqualTo(409);
    assertThat(e.reason()).isEqualTo("AlreadyExists");
  }

  @Test
  default void replaceNeedsTheObjectAndItsVersion() throws Exception {
    ObjectKey key = tools().key("v1", "ConfigMap", "m");
    WriteOptions options = WriteOptions.by("w");
    assertThat(refused(() -> cluster().replace(key, tree(configMap("m", "")), options)).code())
        .isEqualTo(404);
    tools().create(configMap("m", ",'data':{'x':'1'}"));
    LiveObject after =
        cluster().replace(key, tree(configMap("m", ",'data':{'y':'2'}")), options).object();
    assertThat(at(after, "data")).isEqualTo(Map.of("y", "2"));
    Map<String, @Nullable Object> stale =
        tree(
            "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m','resourceVersion':'1'}}");
    assertThat(refused(() -> cluster().replace(key, stale, options)).isConflict()).isTrue();
  }

  @Test
  default void mergePatchesChangeAndRemove() throws Exception {
    tools().create(configMap("m", ",'data':{'x':'1','y':'2'}"));
    ObjectKey key = tools().key("v1", "ConfigMap", "m");
    LiveObject after =
        cluster()
            .merge(key, tree("{'data':{'x':null,'z':'3'}}"), WriteOptions.by("patcher"))
            .object();
    assertThat(at(after, "data")).isEqualTo(Map.of("y", "2", "z", "3"));
    assertThat(after.managedFields()).extracting("manager").contains("patcher");
  }

  @Test
  default void mergePatchesHandFieldsOver() throws Exception {
    tools().create(configMap("m", ",'data':{'x':'1','y':'2'}"));
    String entry =
        String.join(
            "",
            "{'manager':'a','operation':'Apply','apiVersion':'v1','fieldsType':'FieldsV1',",
            "'time':'2026-01-01T00:00:00Z','fieldsV1':{'f:data':{'.':{},'f:x':{},'f:y':{}}}}");
    ObjectKey key = tools().key("v1", "ConfigMap", "m");
    WriteOptions creator = WriteOptions.by("creator");
    String patch = "{'metadata':{'managedFields':[%s]}}";
    cluster().merge(key, tree(patch.formatted(entry)), creator);
    LiveObject left = tools().apply("a", configMap("m", ",'data':{'x':'1'}"));
    assertThat(at(left, "data")).isEqualTo(Map.of("x", "1"));
    cluster().merge(key, tree(patch.formatted("{}")), creator);
    assertThat(tools().live("v1", "ConfigMap", "m").managedFields()).isEmpty();
  }
}
