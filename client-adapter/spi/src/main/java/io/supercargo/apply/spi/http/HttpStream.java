package io.supercargo.apply.spi.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * An answer whose body is read as it comes. Read by one thread; any thread may close it, upon which
 * a read ends or fails.
 */
public interface HttpStream extends AutoCloseable {
  /** Returns the head of the answer; its body is empty. */
  HttpAnswer head();

  /**
   * Returns the body. Reading ends with an {@link java.io.InterruptedIOException} or another
   * failure soon after the thread is interrupted.
   */
  InputStream body() throws IOException;

  @Override
  void close();
}
