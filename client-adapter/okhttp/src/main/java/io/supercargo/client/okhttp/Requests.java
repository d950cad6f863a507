package io.supercargo.client.okhttp;

import io.supercargo.apply.spi.http.HttpQuestion;
import java.io.IOException;
import okhttp3.Request;

/** Makes requests for OkHttp: the address of the server, and what says who asks. */
@FunctionalInterface
public interface Requests {
  /**
   * Returns the request of a question, with all of its headers.
   *
   * @throws IOException if it cannot be made, as when there are no credentials
   */
  Request of(HttpQuestion question) throws IOException;
}
