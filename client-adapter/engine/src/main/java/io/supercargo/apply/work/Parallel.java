package io.supercargo.apply.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does many things at a time, but not too many. */
public final class Parallel {
  private final int threads;

  /**
   * Makes a worker.
   *
   * @param threads how many things are done at a time, at least 1
   */
  public Parallel(int threads) {
    this.threads = Math.max(1, threads);
  }

  /**
   * Does everything and returns the results in the same order. If one thing fails, or the thread is
   * interrupted, the others are interrupted, and this returns when none runs any more.
   */
  public <T> List<T> all(List<? extends Callable<T>> things) throws InterruptedException {
    if (things.isEmpty()) {
      return List.of();
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.min(threads, things.size()), Parallel::daemon);
    try {
      return results(pool, things);
    } finally {
      pool.shutdownNow();
      awaitQuietly(pool);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "supercargo");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> List<T> results(ExecutorService pool, List<? extends Callable<T>> things)
      throws InterruptedException {
    List<Future<T>> futures = new ArrayList<>(things.size());
    for (Callable<T> thing : things) {
      futures.add(pool.submit(thing));
    }
    List<T> results = new ArrayList<>(things.size());
    for (Future<T> future : futures) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      try {
        results.add(future.get());
      } catch (ExecutionException e) {
        throw unwrapped(e);
      }
    }
    return results;
  }

  private static RuntimeException unwrapped(ExecutionException e) throws InterruptedException {
    Throwable cause = e.getCause();
    if (cause instanceof InterruptedException interrupted) {
      throw interrupted;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }

  /** Waits for what was interrupted: nobody writes to the cluster behind our back. */
  private static void awaitQuietly(ExecutorService pool) {
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = pool.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
