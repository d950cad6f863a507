package io.supercargo.client.okhttp;

import io.supercargo.apply.spi.http.HttpAnswer;
import io.supercargo.apply.spi.http.HttpStream;
import java.io.InputStream;

/** An answer that is read as it comes. */
final class OkHttpStream implements HttpStream {
  private final HttpAnswer head;
  private final Pump body;
  private final Runnable end;

  /**
   * Makes a stream.
   *
   * @param end ends the call; unlike closing the response, any thread may do that
   */
  OkHttpStream(HttpAnswer head, Pump body, Runnable end) {
    this.head = head;
    this.body = body;
    this.end = end;
  }

  @Override
  public HttpAnswer head() {
    return head;
  }

  @Override
  public InputStream body() {
    return body;
  }

  @Override
  public void close() {
    end.run();
    body.close();
  }
}
