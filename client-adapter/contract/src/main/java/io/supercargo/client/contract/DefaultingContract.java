package io.supercargo.client.contract;

import static io.supercargo.client.contract.Tools.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.Written;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the server adds to what is written. */
interface DefaultingContract extends Subject {
  @Test
  default void appliedObjectsGetIdentityAndDefaults() throws Exception {
    Written written = tools().apply(ApplyOptions.by("a"), DEPLOYMENT);
    LiveObject web = written.object();
    assertThat(written.created()).isTrue();
    assertThat(web.uid()).isNotEmpty();
    assertThat(web.namespace()).isEqualTo(namespace());
    assertThat(web.generation()).isEqualTo(1);
    assertThat(at(web, "metadata.creationTimestamp")).isNotNull();
    assertThat(at(web, "spec.strategy.type")).isEqualTo("RollingUpdate");
    assertThat(cluster().get(tools().key("apps/v1", "Deployment", "web"))).isEqualTo(web);
  }

  @Test
  default void servicesGetAddresses() throws Exception {
    LiveObject service =
        tools()
            .apply(
                "a",
                "{'apiVersion':'v1','kind':'Service','metadata':{'name':'s'},"
                    + "'spec':{'ports':[{'port':80}]}}");
    assertThat(at(service, "spec.clusterIP")).isNotNull();
    LiveObject again =
        tools()
            .apply(
                "a",
                "{'apiVersion':'v1','kind':'Service','metadata':{'name':'s'},"
                    + "'spec':{'ports':[{'port':81}]}}");
    assertThat(at(again, "spec.clusterIP")).isEqualTo(at(service, "spec.clusterIP"));
  }

  @Test
  default void stringDataBecomesDataAndStays() throws Exception {
    String secret =
        "{'apiVersion':'v1','kind':'Secret','metadata':{'name':'s'},'stringData':{'a':'1'}}";
    LiveObject first = tools().apply("a", secret);
    assertThat(at(first, "data")).isEqualTo(Map.of("a", "MQ=="));
    LiveObject renamed = tools().apply("a", secret.replace("'a':'1'", "'b':'1'"));
    assertThat(at(renamed, "data")).isEqualTo(Map.of("a", "MQ==", "b", "MQ=="));
  }

  @Test
  default void aStatusIsNotForWhoeverApplies() throws Exception {
    LiveObject web =
        tools().apply("a", DEPLOYMENT.replace("'spec':{\n", "'status':{'replicas':9},'spec':{\n"));
    assertThat(at(web, "status.replicas")).isNull();
    assertThat(web.managedFields())
        .singleElement()
        .satisfies(entry -> assertThat(entry.fields()).doesNotContainKey("f:status"));
  }
}
