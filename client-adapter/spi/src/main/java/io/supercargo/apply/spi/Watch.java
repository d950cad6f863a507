package io.supercargo.apply.spi;

import org.jspecify.annotations.Nullable;

/** A stream of what happens to objects. Read by one thread; any thread may close it. */
public interface Watch extends AutoCloseable {
  /**
   * Waits for the next event.
   *
   * @return the event, or null if the server ended the watch or it was closed
   * @throws ApiException for an event that is an error; with {@link ApiException#isExpired()} the
   *     objects must be listed anew
   * @throws ConnectionException if the connection broke
   */
  @Nullable WatchEvent next() throws InterruptedException;

  /** Ends the watch; a thread that waits gets null. */
  @Override
  void close();
}
