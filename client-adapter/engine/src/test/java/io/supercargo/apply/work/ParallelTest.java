package io.supercargo.apply.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ParallelTest {
  @Test
  void returnsResultsInOrderAndNeverDoesTooMuchAtATime() throws InterruptedException {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int number = i;
      work.add(
          () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            running.decrementAndGet();
            return number;
          });
    }
    List<Integer> results = new Parallel(3).all(work);
    assertThat(results).hasSize(100).isSorted();
    assertThat(most.get()).isBetween(1, 3);
    assertThat(new Parallel(3).all(List.<Callable<Integer>>of())).isEmpty();
  }

  @Test
  void interruptsTheOthersIfOneFails() {
    AtomicBoolean interrupted = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    Callable<String> fails =
        () -> {
          begun.await();
          throw new IllegalArgumentException("no");
        };
    Callable<String> waits =
        () -> {
          begun.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.set(true);
          }
          return "";
        };
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Parallel(2).all(List.of(fails, waits)))
        .withMessage("no");
    assertThat(interrupted).isTrue();
  }

  @Test
  void passesEveryKindOfFailureOn() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> all(new IOException("x")));
    assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> all(new AssertionError()));
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> all(new InterruptedException()));
  }

  @Test
  void endsWhenItIsInterrupted() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> new Parallel(1).all(List.of(() -> "never")));
  }

  private static void all(Throwable failure) throws InterruptedException {
    new Parallel(1)
        .all(
            List.of(
                () -> {
                  if (failure instanceof Error error) {
                    throw error;
                  }
                  throw (Exception) failure;
                }));
  }
}
