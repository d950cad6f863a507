package io.supercargo.client.fabric8;

import io.fabric8.kubernetes.client.http.AsyncBody;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Gathers the whole body of an answer. */
final class Gathering implements AsyncBody.Consumer<List<ByteBuffer>> {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Override
  public void consume(List<ByteBuffer> buffers, AsyncBody body) {
    for (ByteBuffer buffer : buffers) {
      byte[] part = new byte[buffer.remaining()];
      buffer.get(part);
      bytes.writeBytes(part);
    }
    body.consume();
  }

  /** Returns the bytes; they are all there when the body is done. */
  byte[] bytes() {
    return bytes.toByteArray();
  }
}
