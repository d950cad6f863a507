package io.supercargo.client.kubectl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sockets that are files, in the shape of others. */
@Timeout(30)
class UnixSocketsTest {
  @TempDir private Path directory;
  private ServerSocketChannel server;
  private UnixSockets sockets;

  @BeforeEach
  void start() throws IOException {
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(directory.resolve("s")));
    sockets = new UnixSockets(directory.resolve("s"));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void bytesGoBothWays() throws IOException {
    try (Socket socket = sockets.createSocket("anywhere", 80);
        SocketChannel far = server.accept()) {
      socket.getOutputStream().write('a');
      socket.getOutputStream().write("bc".getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      ByteBuffer bytes = ByteBuffer.allocate(10);
      while (far.read(bytes) >= 0) {
        // Up to the end.
      }
      assertThat(bytes.position()).isEqualTo(3);
      far.write(ByteBuffer.wrap(new byte[] {(byte) 200}));
      far.close();
      assertThat(socket.getInputStream().read()).isEqualTo(200);
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void theyAreConnectedUntilTheyAreClosed() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    Socket socket = sockets.createSocket(loopback, 80);
    assertThat(socket.isConnected()).isTrue();
    assertThat(socket).hasToString(directory.resolve("s").toString());
    socket.shutdownInput();
    socket.getInputStream().close();
    assertThat(socket.isClosed()).isTrue();
    Socket other = sockets.createSocket(loopback, 80, loopback, 1);
    other.getOutputStream().close();
    assertThat(other.isClosed()).isTrue();
    sockets.createSocket("anywhere", 80, loopback, 1).close();
  }

  @Test
  void whereNobodyListensThereIsNoConnection() throws IOException {
    UnixSockets none = new UnixSockets(directory.resolve("none"));
    assertThatThrownBy(() -> none.createSocket("anywhere", 80)).isInstanceOf(SocketException.class);
  }

  @Test
  void timeoutsOfTheSocketAreRefused() throws IOException {
    try (Socket socket = sockets.createSocket()) {
      socket.setSoTimeout(0);
      assertThat(socket.getSoTimeout()).isZero();
      assertThatThrownBy(() -> socket.setSoTimeout(1)).isInstanceOf(SocketException.class);
    }
  }

  @Test
  void timeoutsOfTheCallEndReads() {
    OkHttpClient client =
        SocketClient.http(directory.resolve("s"))
            .readTimeout(Duration.ZERO)
            .callTimeout(Duration.ofMillis(200))
            .build();
    Request request = new Request.Builder().url("http://localhost/").build();
    assertThatThrownBy(() -> client.newCall(request).execute())
        .isInstanceOf(InterruptedIOException.class)
        .hasMessageContaining("timeout");
  }
}
