package io.supercargo.apply.spi.http;

import java.io.IOException;

/**
 * Brings requests to the API server and answers back, with somebody's credentials. Safe for use by
 * many threads. A transport neither retries nor looks at statuses.
 */
public interface HttpTransport extends AutoCloseable {
  /** Returns to whom it goes, for messages: an address, a context or another name. */
  String description();

  /** Returns the namespace of what names none: that of the context, else {@code default}. */
  String defaultNamespace();

  /**
   * Sends a request and waits for the whole answer.
   *
   * @throws IOException if there is no complete answer
   * @throws InterruptedException soon after the thread is interrupted
   */
  HttpAnswer send(HttpQuestion question) throws IOException, InterruptedException;

  /**
   * Sends a request and waits for the head of the answer; its body is a stream that may be long
   * silent.
   *
   * @throws IOException if there is no answer
   * @throws InterruptedException soon after the thread is interrupted
   */
  HttpStream open(HttpQuestion question) throws IOException, InterruptedException;

  /** Lets go of connections and threads. Open streams end. */
  @Override
  void close();
}
