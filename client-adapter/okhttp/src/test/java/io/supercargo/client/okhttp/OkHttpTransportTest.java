package io.supercargo.client.okhttp;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.http.HttpClusterClient;
import io.supercargo.client.contract.TransportContract;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class OkHttpTransportTest extends TransportContract {
  private final AtomicInteger closed = new AtomicInteger();

  @Override
  protected ClusterClient connect(String url) {
    OkHttpClient client = new OkHttpClient();
    Requests requests = new PlainRequests(url);
    return new HttpClusterClient(
        new OkHttpTransport(client, requests, "fake", "shop", closed::incrementAndGet));
  }

  @Test
  void whoeverBroughtTheClientHearsOfTheEnd() {
    ClusterClient client = connect("http://127.0.0.1:1");
    assertThat(client.description()).isEqualTo("fake");
    assertThat(client.defaultNamespace()).isEqualTo("shop");
    client.close();
    assertThat(closed).hasValue(1);
  }
}
