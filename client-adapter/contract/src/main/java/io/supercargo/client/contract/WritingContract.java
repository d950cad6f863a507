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
}
