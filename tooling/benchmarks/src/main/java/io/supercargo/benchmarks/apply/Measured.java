package io.supercargo.benchmarks.apply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one process took.
 *
 * @param millis from start to end
 * @param processorMillis of the process itself, up to a moment before its end; 0 where the system
 *     does not tell
 * @param megabytes the most memory that it had at a time; 0 where the system does not tell
 * @param requests how many requests the server got meanwhile
 */
record Measured(double millis, double processorMillis, double megabytes, long requests) {
  private static final int LOOK_MILLIS = 10;

  /**
   * Runs a process.
   *
   * @param requests the server's record of requests, a line each
   * @throws IllegalStateException with what it printed, if it fails
   */
  static Measured run(List<String> command, Path requests, Path output) {
    try {
      long before = lines(requests);
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      long kilobytes = 0;
      Duration processor = Duration.ZERO;
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        kilobytes = Math.max(kilobytes, peak(process.pid()));
        processor = process.info().totalCpuDuration().orElse(processor);
      }
      double millis = (System.nanoTime() - start) / 1e6;
      if (process.exitValue() != 0) {
        String last = String.join(" ", command.subList(command.size() - 3, command.size()));
        throw new IllegalStateException("… " + last + " failed: " + Files.readString(output));
      }
      long asked = settled(requests) - before;
      return new Measured(millis, processor.toMillis(), kilobytes / 1024.0, asked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static long peak(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    } catch (IOException e) {
      // It has just ended.
    }
    return 0;
  }

  /** The last lines are written after the answers to them. */
  private static long settled(Path requests) throws IOException, InterruptedException {
    long before = -1;
    long now = lines(requests);
    while (now != before) {
      TimeUnit.MILLISECONDS.sleep(100);
      before = now;
      now = lines(requests);
    }
    return now;
  }

  private static long lines(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.count();
    }
  }
}
