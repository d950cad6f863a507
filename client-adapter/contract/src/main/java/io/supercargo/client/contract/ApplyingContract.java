package io.supercargo.client.contract;

import static io.supercargo.client.contract.Tools.at;
import static io.supercargo.client.contract.Tools.configMap;
import static io.supercargo.client.contract.Tools.refused;
import static io.supercargo.client.contract.Tools.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.Written;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Server-side apply: who owns what, and what goes with it. */
interface ApplyingContract extends Subject {
  @Test
  default void anIdenticalApplyChangesNothing() throws Exception {
    LiveObject first = tools().apply("a", DEPLOYMENT);
    Written second = tools().apply(ApplyOptions.by("a"), DEPLOYMENT);
    assertThat(second.created()).isFalse();
    assertThat(second.object().resourceVersion()).isEqualTo(first.resourceVersion());
    assertThat(second.object()).isEqualTo(first);
  }

  @Test
  default void generationCountsChangesOfWhatIsWanted() throws Exception {
    tools().apply("a", DEPLOYMENT);
    LiveObject scaled = tools().apply("a", DEPLOYMENT.replace("'replicas':2", "'replicas':3"));
    assertThat(scaled.generation()).isEqualTo(2);
    LiveObject labelled =
        tools().apply("a", DEPLOYMENT.replace("'name':'web'}", "'name':'web','labels':{'x':'y'}}"));
    assertThat(labelled.generation()).isEqualTo(3);
  }

  @Test
  default void managersOwnWhatTheyApply() throws Exception {
    LiveObject map = tools().apply("a", configMap("m", ",'data':{'x':'1'}"));
    assertThat(map.managedFields())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.manager()).isEqualTo("a");
              assertThat(entry.isApply()).isTrue();
              assertThat(entry.apiVersion()).isEqualTo("v1");
              assertThat(entry.fields()).isEqualTo(tree("{'f:data':{'f:x':{}}}"));
            });
  }

  @Test
  default void whatIsNoLongerAppliedGoes() throws Exception {
    tools().apply("a", configMap("m", ",'data':{'x':'1','y':'2'}"));
    LiveObject map = tools().apply("a", configMap("m", ",'data':{'x':'1'}"));
    assertThat(at(map, "data")).isEqualTo(Map.of("x", "1"));
  }

  @Test
  default void whatAnotherManagerAppliedTooStays() throws Exception {
    tools().apply("a", configMap("m", ",'data':{'x':'1','y':'2'}"));
    tools().apply("b", configMap("m", ",'data':{'x':'1'}"));
    LiveObject map = tools().apply("a", configMap("m", ",'data':{'y':'2'}"));
    assertThat(at(map, "data")).isEqualTo(Map.of("x", "1", "y", "2"));
  }

  @Test
  default void keyedListsAreMergedByTheirKeys() throws Exception {
    tools().apply("a", DEPLOYMENT);
    LiveObject both =
        tools()
            .apply(
                "b",
                """
            {'apiVersion':'apps/v1','kind':'Deployment','metadata':{'name':'web'},'spec':{
             'template':{'spec':{'containers':[{'name':'log','image':'log:1'}]}}}}
            """);
    assertThat(both.tree().toString()).contains("name=web,").contains("name=log,");
  }

  @Test
  default void dryRunsAnswerAndChangeNothing() throws Exception {
    ApplyOptions dry = ApplyOptions.by("a").asDryRun();
    Written answer = tools().apply(dry, configMap("m", ",'data':{'x':'1'}"));
    assertThat(answer.created()).isTrue();
    assertThat(at(answer.object(), "data.x")).isEqualTo("1");
    assertThat(cluster().get(tools().key("v1", "ConfigMap", "m"))).isNull();
    LiveObject real = tools().apply("a", configMap("m", ",'data':{'x':'1'}"));
    tools().apply(dry, configMap("m", ",'data':{'x':'2'}"));
    assertThat(tools().live("v1", "ConfigMap", "m")).isEqualTo(real);
  }

  @Test
  default void anApplyAtTheFirstVersionOnlyCreates() throws Exception {
    String first =
        configMap("m", ",'data':{'x':'1'}").replace("'m'}", "'m','resourceVersion':'1'}");
    assertThat(tools().apply(ApplyOptions.by("a"), first).created()).isTrue();
    assertThat(refused(() -> tools().apply("a", first)).isConflict()).isTrue();
    ApplyOptions forced = ApplyOptions.by("b").forced();
    assertThat(refused(() -> tools().apply(forced, first)).isConflict()).isTrue();
    tools().apply(ApplyOptions.by("a").asDryRun(), first.replace("'m'", "'n'"));
  }

  @Test
  default void anAppliedUidNeedsItsObject() {
    ApiException e =
        refused(
            () ->
                tools()
                    .apply(
                        "a",
                        "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m','uid':'u'}}"));
    assertThat(e.isConflict()).isTrue();
    assertThat(e).hasMessageEndingWith("specified uid u, and no existing object was found");
  }

  @Test
  default void anAppliedResourceVersionIsAPrecondition() throws Exception {
    tools().apply("a", configMap("m", ""));
    ApiException e =
        refused(
            () ->
                tools()
                    .apply(
                        "a",
                        "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m',"
                            + "'resourceVersion':'1'}}"));
    assertThat(e.isConflict()).isTrue();
    assertThat(e).hasMessageContaining("the object has been modified");
  }
}
