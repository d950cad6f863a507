package io.supercargo.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * Jobs in turns of a few milliseconds, by the processor time of their thread. What else the machine
 * does hits all of them alike, so the ratios hold on a busy one too, where JMH's seconds by the
 * wall clock do not.
 */
public final class Race {
  private static final long WARM_UP = 3_000_000_000L;
  private static final long TURN = 12_000_000L;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<String, Callable<?>> jobs = new LinkedHashMap<>();

  @SuppressWarnings("UnusedVariable") // kept, so that no compiler finds out that nobody needs it
  private volatile Object last = "";

  /** Adds a job. The ratios are those of the first. */
  public Race job(String name, Callable<?> job) {
    jobs.put(name, job);
    return this;
  }

  /** Prints, for each job, operations a second and the first job's ratio to it. */
  public void run(int rounds) throws Exception {
    Map<String, double[]> rates = rates(rounds);
    double[] first = rates.values().iterator().next();
    for (Map.Entry<String, double[]> job : rates.entrySet()) {
      double[] ratios = new double[rounds];
      for (int i = 0; i < rounds; i++) {
        ratios[i] = first[i] / job.getValue()[i];
      }
      System.out.printf(
          Locale.ROOT, "%s %.0f %.3f%n", job.getKey(), median(job.getValue()), median(ratios));
    }
  }

  private Map<String, double[]> rates(int rounds) throws Exception {
    Map<String, double[]> rates = new LinkedHashMap<>();
    for (Map.Entry<String, Callable<?>> job : jobs.entrySet()) {
      rate(job.getValue(), WARM_UP);
      rates.put(job.getKey(), new double[rounds]);
    }
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, double[]> job : rates.entrySet()) {
        job.getValue()[round] = rate(Objects.requireNonNull(jobs.get(job.getKey())), TURN);
      }
    }
    return rates;
  }

  private double rate(Callable<?> job, long nanoseconds) throws Exception {
    long start = threads.getCurrentThreadCpuTime();
    long end = start;
    int count = 0;
    while (end - start < nanoseconds) {
      for (int i = 0; i < 10; i++) {
        last = job.call();
      }
      count += 10;
      end = threads.getCurrentThreadCpuTime();
    }
    return count * 1e9 / (end - start);
  }

  private static double median(double[] values) {
    double[] sorted = Arrays.copyOf(values, values.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
