package io.supercargo.client.memory;

import io.supercargo.client.memory.controller.Controllers;
import io.supercargo.client.memory.server.Server;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets one thread at a time into the cluster, lets the controllers follow, and wakes who waits. */
final class Engine {
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Condition changed = lock.newCondition();
  private final Clock clock;
  private final Server server;
  private final Controllers controllers;
  private long settled = -1;

  Engine(Clock clock, Server server, Controllers controllers) {
    this.clock = clock;
    this.server = server;
    this.controllers = controllers;
  }

  /** Does something with the cluster; afterwards its controllers have done their part. */
  <T> T call(Supplier<T> action) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      settle();
      try {
        return action.get();
      } finally {
        settle();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Changes the script of the cluster. */
  void change(Runnable action) {
    lock.lock();
    try {
      action.run();
      settled = -1;
      settle();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Lets the controllers work if something was written or a time has come. */
  private void settle() {
    Instant wake = controllers.nextWake();
    boolean due = wake != null && !clock.instant().isBefore(wake);
    if (server.revision() != settled || due) {
      controllers.settle();
      settled = server.revision();
      changed.signalAll();
    }
  }

  /**
   * Waits until there is something.
   *
   * @param poll returns it, or null
   * @param over whether to give up
   * @param end when to give up
   */
  <T> @Nullable T await(Supplier<@Nullable T> poll, BooleanSupplier over, Instant end)
      throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (true) {
        settle();
        T found = poll.get();
        if (found != null || over.getAsBoolean() || !clock.instant().isBefore(end)) {
          return found;
        }
        sleepUntil(end);
      }
    } finally {
      lock.unlock();
    }
  }

  @SuppressWarnings("WaitNotInLoop") // its only caller is a loop
  private void sleepUntil(Instant end) throws InterruptedException {
    if (clock instanceof ManualClock) {
      changed.await(); // whoever moves the clock says so
      return;
    }
    Instant wake = controllers.nextWake();
    Instant next = wake != null && wake.isBefore(end) ? wake : end;
    long millis = Math.max(1, Duration.between(clock.instant(), next).toMillis());
    boolean woken = changed.await(millis, TimeUnit.MILLISECONDS);
    if (!woken) {
      settled = -1;
    }
  }
}
