package io.supercargo.benchmarks.render;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * The jobs of {@link RenderBenchmark} in turns of a few milliseconds, by the processor time of
 * their thread. What else the machine does hits all of them alike, so the ratios hold on a busy one
 * too, where JMH's seconds by the wall clock do not.
 */
public final class RenderRace {
  private static final long WARM_UP = 3_000_000_000L;
  private static final long TURN = 12_000_000L;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private int sink;

  /** Prints, for each job, operations a second and our ratio; takes the number of rounds. */
  public static void main(String[] args) throws Exception {
    Map<String, double[]> rates = new RenderRace().run(Integer.parseInt(args[0]));
    double[] ours = Objects.requireNonNull(rates.get("supercargo"));
    for (Map.Entry<String, double[]> job : rates.entrySet()) {
      double[] ratios = new double[ours.length];
      for (int i = 0; i < ratios.length; i++) {
        ratios[i] = ours[i] / job.getValue()[i];
      }
      System.out.printf(
          Locale.ROOT, "%s %.0f %.3f%n", job.getKey(), median(job.getValue()), median(ratios));
    }
  }

  private Map<String, double[]> run(int rounds) throws Exception {
    Map<String, Callable<String>> jobs = jobs();
    Map<String, double[]> rates = new LinkedHashMap<>();
    for (Map.Entry<String, Callable<String>> job : jobs.entrySet()) {
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

  private static Map<String, Callable<String>> jobs() {
    RenderBenchmark benchmark = new RenderBenchmark();
    Map<String, Callable<String>> jobs = new LinkedHashMap<>();
    jobs.put("supercargo", benchmark::supercargo);
    jobs.put("supercargo_json", benchmark::supercargoJson);
    jobs.put("fabric8", benchmark::fabric8);
    jobs.put("official", benchmark::official);
    jobs.put("jackson_yaml", benchmark::jacksonYaml);
    jobs.put("jackson_json_tree", benchmark::jacksonJson);
    jobs.put("jackson_json_maps", benchmark::jacksonJsonMaps);
    jobs.put("jackson_json_typed", benchmark::jacksonJsonTyped);
    return jobs;
  }

  private double rate(Callable<String> job, long nanoseconds) throws Exception {
    long start = threads.getCurrentThreadCpuTime();
    long end = start;
    int count = 0;
    while (end - start < nanoseconds) {
      for (int i = 0; i < 10; i++) {
        sink += job.call().length();
      }
      count += 10;
      end = threads.getCurrentThreadCpuTime();
    }
    return sink == 0 ? 0 : count * 1e9 / (end - start);
  }

  private static double median(double[] values) {
    double[] sorted = Arrays.copyOf(values, values.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
