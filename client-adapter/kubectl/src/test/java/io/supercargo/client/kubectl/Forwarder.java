package io.supercargo.client.kubectl;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Brings what comes to a socket in a directory to a port, and back. */
final class Forwarder implements AutoCloseable {
  private final Path socket;
  private final ServerSocketChannel server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  Forwarder(InetSocketAddress target) throws IOException {
    socket = Files.createTempDirectory("forwarder").resolve("s");
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(socket));
    threads.execute(() -> serve(target));
  }

  Path socket() {
    return socket;
  }

  private void serve(InetSocketAddress target) {
    while (server.isOpen()) {
      try {
        SocketChannel near = server.accept();
        threads.execute(() -> connect(near, target));
      } catch (IOException e) {
        // It is over.
      }
    }
  }

  private void connect(SocketChannel near, InetSocketAddress target) {
    try {
      SocketChannel far = SocketChannel.open(target);
      threads.execute(() -> copy(near, far));
      copy(far, near);
    } catch (IOException e) {
      closeQuietly(near);
    }
  }

  private static void copy(SocketChannel from, SocketChannel to) {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    try {
      while (from.read(buffer) >= 0) {
        buffer.flip();
        while (buffer.hasRemaining()) {
          to.write(buffer);
        }
        buffer.clear();
      }
    } catch (IOException e) {
      // So the other side ends as well.
    }
    closeQuietly(from);
    closeQuietly(to);
  }

  private static void closeQuietly(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // It was broken anyway.
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      server.close();
      Files.deleteIfExists(socket);
      Files.deleteIfExists(socket.getParent());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
