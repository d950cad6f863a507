package io.supercargo.client.contract;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Interrupts a thread that waits. */
final class Interruption {
  private Interruption() {}

  /** When to interrupt. */
  @FunctionalInterface
  interface Moment {
    void await() throws Exception;
  }

  /** Returns what a call that is interrupted throws, null if it returns. */
  static @Nullable Throwable of(Callable<?> call, Moment moment) throws Exception {
    CompletableFuture<@Nullable Throwable> end = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                call.call();
                end.complete(null);
              } catch (Exception e) {
                end.complete(e);
              }
            });
    thread.start();
    moment.await();
    thread.interrupt();
    return end.get();
  }
}
