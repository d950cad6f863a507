package io.supercargo.apply.tests;

import io.supercargo.apply.spi.http.HttpAnswer;
import io.supercargo.apply.spi.http.HttpQuestion;
import io.supercargo.apply.spi.http.HttpStream;
import io.supercargo.apply.spi.http.HttpTransport;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The least that it takes to speak to a {@link FaultProxy}, so that a process that lives for a
 * moment only starts fast.
 */
final class SocketTransport implements HttpTransport {
  private final int port;
  private final String namespace;

  SocketTransport(int port, String namespace) {
    this.port = port;
    this.namespace = namespace;
  }

  @Override
  public String description() {
    return "127.0.0.1:" + port;
  }

  @Override
  public String defaultNamespace() {
    return namespace;
  }

  @Override
  public HttpAnswer send(HttpQuestion question) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      ask(socket.getOutputStream(), question);
      DataInputStream in = new DataInputStream(socket.getInputStream());
      int status = Integer.parseInt(line(in).split(" ", 3)[1]);
      int length = 0;
      for (String header = line(in); !header.isEmpty(); header = line(in)) {
        if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
          length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
        }
      }
      byte[] body = new byte[length];
      in.readFully(body);
      return new HttpAnswer(status, Map.of(), body);
    }
  }

  private static void ask(OutputStream out, HttpQuestion question) throws IOException {
    byte[] body = question.body() == null ? new byte[0] : question.body();
    String type =
        question.contentType() == null ? "" : "Content-Type: " + question.contentType() + "\r\n";
    String head =
        question.method()
            + " "
            + question.path()
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: "
            + question.accept()
            + "\r\n"
            + type
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
  }

  private static String line(DataInputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.readUnsignedByte(); c != '\n'; c = in.readUnsignedByte()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public HttpStream open(HttpQuestion question) {
    throw new UnsupportedOperationException("a delivery does not watch");
  }

  @Override
  public void close() {}
}
