package io.supercargo.client.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.contract.TransportContract;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** How requests go over a socket, without kubectl. */
class SocketTransportTest extends TransportContract {
  private static final Target TARGET = new Target("one", "https://server", "shop");

  @Override
  protected ClusterClient connect(String url) throws IOException {
    URI uri = URI.create(url);
    Forwarder forwarder = new Forwarder(new InetSocketAddress(uri.getHost(), uri.getPort()));
    return SocketClient.of(forwarder.socket(), TARGET, new ProxyAnswers(e -> e), forwarder::close);
  }

  @Test
  void theClientIsNamedAfterTheContext() throws IOException {
    try (ClusterClient client = connect("http://127.0.0.1:1")) {
      assertThat(client.description()).isEqualTo("kubectl one (https://server)");
      assertThat(client.defaultNamespace()).isEqualTo("shop");
    }
  }
}
