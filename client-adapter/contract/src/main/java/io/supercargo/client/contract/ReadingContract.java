package io.supercargo.client.contract;

import static io.supercargo.client.contract.Tools.refused;
import static io.supercargo.client.contract.Tools.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ObjectPage;
import io.supercargo.apply.spi.ResourceType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is there, and how it is read. */
interface ReadingContract extends Subject {
  @Test
  default void theVersionIsKnown() throws Exception {
    assertThat(cluster().version().major()).isEqualTo(1);
    assertThat(cluster().version().atLeast(30)).isTrue();
  }

  @Test
  default void discoveryKnowsKindsAndHowTheyAreServed() throws Exception {
    assertThat(tools().type("apps/v1", "Deployment").plural()).isEqualTo("deployments");
    assertThat(tools().type("apps/v1", "Deployment").namespaced()).isTrue();
    assertThat(tools().type("v1", "Namespace").namespaced()).isFalse();
    assertThat(tools().type("v1", "ConfigMap").isDeliverable()).isTrue();
    assertThat(cluster().discover().find("apps/v1", "Nothing")).isNull();
  }

  @Test
  default void whatIsNotThereIsNull() throws Exception {
    assertThat(cluster().get(tools().key("v1", "ConfigMap", "none"))).isNull();
  }

  @Test
  default void kindsThatAreNotServedAreNotFound() throws Exception {
    ResourceType gone =
        new ResourceType("none.supercargo.io", "v1", "None", "nones", true, Set.of());
    ApiException e =
        refused(
            () ->
                cluster()
                    .apply(
                        new ObjectKey(gone, namespace(), "x"),
                        tree(
                            "{'apiVersion':'none.supercargo.io/v1','kind':'None',"
                                + "'metadata':{'name':'x'}}"),
                        ApplyOptions.by("a")));
    assertThat(e.code()).isEqualTo(404);
    assertThat(e.isNotFound()).isFalse();
  }

  @Test
  default void listsAreSelectedAndPaged() throws Exception {
    for (String name : List.of("a", "b", "c")) {
      tools()
          .apply(
              "x",
              "{'apiVersion':'v1','kind':'Secret','metadata':{'name':'"
                  + name
                  + "','labels':{'app':'"
                  + (name.equals("c") ? "other" : "shop")
                  + "'}}}");
    }
    ListQuery query = all("v1", "Secret");
    assertThat(Subject.names(cluster().list(query.labelled("app=shop")))).containsExactly("a", "b");
    assertThat(Subject.names(cluster().list(query.labelled("app!=shop,app")))).containsExactly("c");
    assertThat(Subject.names(cluster().list(query.labelled("app in (other,more)"))))
        .containsExactly("c");
    ObjectPage first = cluster().list(query.paged(2));
    assertThat(Subject.names(first)).containsExactly("a", "b");
    assertThat(first.resourceVersion()).isNotEmpty();
    assertThat(first.items().get(0).kind()).isEqualTo("Secret");
    ObjectPage second = cluster().list(query.paged(2).after(first));
    assertThat(Subject.names(second)).containsExactly("c");
    assertThat(second.continueToken()).isNull();
  }
}
