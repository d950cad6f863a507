package io.supercargo.client.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.contract.TransportContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class Fabric8TransportTest extends TransportContract {
  private KubernetesClient mine;

  @Override
  protected ClusterClient connect(String url) {
    Config config =
        new ConfigBuilder(Config.empty())
            .withMasterUrl(url)
            .withOauthToken("token")
            .withNamespace("shop")
            .build();
    mine = new KubernetesClientBuilder().withConfig(config).build();
    return Fabric8Client.of(mine);
  }

  @AfterEach
  void end() {
    assertThat(mine.getHttpClient().isClosed()).as("closed with ours").isFalse();
    mine.close();
  }

  @Override
  protected String authorization() {
    return "Bearer token";
  }

  @Test
  void theClientIsTheGivenOne() {
    mine.close();
    try (ClusterClient client = connect("http://127.0.0.1:1/k8s/")) {
      assertThat(client.defaultNamespace()).isEqualTo("shop");
      assertThat(client.description()).isEqualTo("http://127.0.0.1:1/k8s");
    }
  }
}
