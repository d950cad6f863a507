package io.supercargo.client.kubectl;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.http.HttpClusterClient;
import io.supercargo.client.okhttp.OkHttpTransport;
import io.supercargo.client.okhttp.PlainRequests;
import java.net.InetAddress;
import java.net.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** Speaks HTTP with a proxy on a socket. */
final class SocketClient {
  private SocketClient() {}

  static ClusterClient of(KubectlProxy proxy, Target target) {
    return of(proxy.socket(), target, new ProxyAnswers(proxy::because), proxy::close);
  }

  static ClusterClient of(Path socket, Target target, Interceptor answers, Runnable end) {
    OkHttpTransport transport =
        new OkHttpTransport(
            http(socket).addInterceptor(answers).build(),
            new PlainRequests("http://localhost"),
            target.toString(),
            target.namespace(),
            end);
    return new HttpClusterClient(transport);
  }

  static OkHttpClient.Builder http(Path socket) {
    return new OkHttpClient.Builder()
        .socketFactory(new UnixSockets(socket))
        // Every name leads to the socket.
        .dns(name -> List.of(InetAddress.getLoopbackAddress()))
        .proxy(Proxy.NO_PROXY)
        .protocols(List.of(Protocol.HTTP_1_1))
        // Such connections cost nothing, and one that is new is not broken.
        .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS));
  }
}
