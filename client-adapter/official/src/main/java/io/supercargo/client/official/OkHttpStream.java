package io.supercargo.client.official;

import io.supercargo.apply.spi.http.HttpAnswer;
import io.supercargo.apply.spi.http.HttpStream;
import java.io.InputStream;
import okhttp3.Response;

/** An answer that is read as it comes. */
final class OkHttpStream implements HttpStream {
  private final Response response;
  private final HttpAnswer head;
  private final Runnable end;

  /**
   * Makes a stream.
   *
   * @param end ends the call; unlike closing the response, any thread may do that
   */
  OkHttpStream(Response response, HttpAnswer head, Runnable end) {
    this.response = response;
    this.head = head;
    this.end = end;
  }

  @Override
  public HttpAnswer head() {
    return head;
  }

  @Override
  public InputStream body() {
    return response.body().byteStream();
  }

  @Override
  public void close() {
    end.run();
  }
}
