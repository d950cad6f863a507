package io.supercargo.client.fabric8;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what fabric8's threads do, up to a moment. */
final class Waiting {
  private final Duration patience;
  private final long end;

  private Waiting(Duration patience) {
    this.patience = patience;
    this.end = System.nanoTime() + patience.toNanos();
  }

  static Waiting upTo(Duration patience) {
    return new Waiting(patience);
  }

  /** Returns what becomes of a future, which is cancelled if nobody waits for it any more. */
  <T> T await(CompletableFuture<T> future) throws IOException, InterruptedException {
    try {
      return future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new IOException("nothing came within " + patience.toSeconds() + " seconds", e);
    } catch (CancellationException e) {
      throw new IOException("the request was cancelled", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } finally {
      future.cancel(false);
    }
  }
}
