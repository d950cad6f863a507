package io.supercargo.client.contract;

import static io.supercargo.client.contract.Tools.at;
import static io.supercargo.client.contract.Tools.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.FieldConflict;
import io.supercargo.apply.spi.LiveObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Objects whose kind a CustomResourceDefinition of the cluster defines. */
interface CustomResourcesContract extends Subject {
  @Test
  default void customResourcesAreServedAndMergedByTheirSchema() throws Exception {
    tools().defineWidgets();
    String widget =
        "{'apiVersion':'test.supercargo.io/v1','kind':'Widget','metadata':{'name':'w'},"
            + "'spec':{'parts':[{'name':'%s','weight':1}],'plain':['%s']}}";
    tools().apply("a", widget.formatted("p", "x"));
    ApiException conflict = refused(() -> tools().apply("b", widget.formatted("q", "y")));
    assertThat(conflict.conflicts())
        .extracting(FieldConflict::field)
        .containsExactly(".spec.plain");
    LiveObject both =
        tools()
            .apply(
                "b",
                "{'apiVersion':'test.supercargo.io/v1','kind':'Widget','metadata':{'name':'w'},"
                    + "'spec':{'parts':[{'name':'q'}]}}");
    assertThat(both.tree().toString()).contains("name=p").contains("name=q");
    assertThat(at(both, "spec.mode")).isEqualTo("fast");
    ApiException invalid =
        refused(
            () ->
                tools()
                    .apply(
                        "a",
                        "{'apiVersion':'test.supercargo.io/v1','kind':'Widget',"
                            + "'metadata':{'name':'v'},'spec':{'size':-1}}"));
    assertThat(invalid.causes()).extracting(ApiException.Cause::field).containsExactly("spec.size");
  }

  private LiveObject widget(String manager, String rest) throws InterruptedException {
    return tools()
        .apply(
            manager,
            "{'apiVersion':'test.supercargo.io/v1','kind':'Widget','metadata':{'name':'w'"
                + rest
                + "}");
  }

  @Test
  default void listsWithoutKeysAreOneValueAndSetsAreNot() throws Exception {
    tools().defineWidgets();
    widget("a", "},'spec':{'tags':['x'],'plain':['x'],'whole':{'a':'1'},'split':{'a':'1'}}");
    ApiException conflict =
        refused(
            () ->
                widget(
                    "b",
                    "},'spec':{'tags':['y'],'plain':['y'],'whole':{'b':'1'},'split':{'b':'1'}}"));
    assertThat(conflict.conflicts())
        .extracting(FieldConflict::field)
        .containsExactlyInAnyOrder(".spec.plain", ".spec.whole");
    LiveObject both = widget("b", "},'spec':{'tags':['y'],'split':{'b':'1'}}");
    assertThat(at(both, "spec.tags")).isEqualTo(List.of("x", "y"));
    assertThat(at(both, "spec.split")).isEqualTo(Map.of("a", "1", "b", "1"));
  }

  @Test
  default void generationsOfCustomResourcesCountWhatIsWanted() throws Exception {
    tools().defineWidgets();
    assertThat(widget("a", "},'spec':{'size':1}").generation()).isEqualTo(1);
    assertThat(widget("a", ",'labels':{'x':'y'}},'spec':{'size':1}").generation()).isEqualTo(1);
    assertThat(widget("a", "},'spec':{'size':2}").generation()).isEqualTo(2);
  }

  /**
   * It is stored as null and read as an empty text, so to write it is a change every time, and so
   * is the write after it, whatever that is.
   */
  @Test
  default void aNullLabelIsReadAsAnEmptyOne() throws Exception {
    tools().defineWidgets();
    LiveObject first = widget("a", ",'labels':{'x':null}},'spec':{'size':1}");
    assertThat(first.labels()).containsExactly(Map.entry("x", ""));
    LiveObject second = widget("b", "}");
    assertThat(second.resourceVersion()).isNotEqualTo(first.resourceVersion());
    assertThat(second.labels()).containsExactly(Map.entry("x", ""));
    assertThat(widget("b", "}").resourceVersion()).isEqualTo(second.resourceVersion());
    LiveObject third = widget("a", ",'labels':{'x':null}},'spec':{'size':1}");
    LiveObject fourth = widget("a", ",'labels':{'x':null}},'spec':{'size':1}");
    assertThat(fourth.resourceVersion()).isNotEqualTo(third.resourceVersion());
  }
}
