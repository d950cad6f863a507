package io.supercargo.client.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.util.ClientBuilder;
import io.kubernetes.client.util.credentials.AccessTokenAuthentication;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.contract.TransportContract;
import org.junit.jupiter.api.Test;

class OfficialTransportTest extends TransportContract {
  @Override
  protected ClusterClient connect(String url) {
    return OfficialClient.of(api(url), "shop");
  }

  @Override
  protected String authorization() {
    return "Bearer token";
  }

  private static ApiClient api(String url) {
    return new ClientBuilder()
        .setBasePath(url)
        .setAuthentication(new AccessTokenAuthentication("token"))
        .build();
  }

  @Test
  void theClientIsTheGivenOne() {
    try (ClusterClient client = connect("http://127.0.0.1:1")) {
      assertThat(client.defaultNamespace()).isEqualTo("shop");
      assertThat(client.description()).isEqualTo("http://127.0.0.1:1");
    }
  }
}
