package io.supercargo.client.fabric8;

import io.supercargo.apply.spi.http.HttpAnswer;
import io.supercargo.apply.spi.http.HttpStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** An answer that is read as it comes. */
final class Fabric8Stream implements HttpStream {
  private final HttpAnswer head;
  private final InputStream body;
  private final Set<Fabric8Stream> open;

  /**
   * Makes a stream.
   *
   * @param open those that are open, as this is from now on
   */
  Fabric8Stream(HttpAnswer head, InputStream body, Set<Fabric8Stream> open) {
    this.head = head;
    this.body = body;
    this.open = open;
    open.add(this);
  }

  @Override
  public HttpAnswer head() {
    return head;
  }

  @Override
  public InputStream body() {
    return body;
  }

  /** Any thread may do that: a thread of fabric8's feeds the body. */
  @Override
  public void close() {
    open.remove(this);
    try {
      body.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
