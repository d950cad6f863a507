package io.supercargo.client.kubectl;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Reads what a proxy says, and keeps the end of it for messages. */
final class ProxyLog {
  private static final int LINES = 10;
  private static final String READY = "Starting to serve on ";

  private final Deque<String> last = new ArrayDeque<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private volatile boolean serving;

  ProxyLog(Process process) {
    Thread reader = new Thread(() -> read(process), "supercargo-kubectl");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(Process process) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(READY)) {
          serving = true;
          begun.countDown();
        } else {
          add(line);
        }
      }
    } catch (IOException e) {
      add(e.toString());
    } finally {
      begun.countDown();
    }
  }

  private synchronized void add(String line) {
    if (last.size() == LINES) {
      last.removeFirst();
    }
    last.addLast(line);
  }

  /** Waits until the proxy serves; false if it ended, or that took too long. */
  boolean awaitReady(int seconds) throws InterruptedException {
    return begun.await(seconds, TimeUnit.SECONDS) && serving;
  }

  /** Returns a message with the last lines. */
  synchronized String story(String what) {
    return last.isEmpty() ? what : what + ": " + String.join("\n", last);
  }
}
