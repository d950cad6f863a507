package io.supercargo.benchmarks.apply;

import io.supercargo.render.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Delivers the fleet by whole processes, ours and kubectl, in turn: creates it, applies it
 * unchanged, and compares it with the cluster. Every round has namespaces of its own.
 */
public final class ApplyRace {
  private static final String OURS_AGAIN = "official, unchanged";
  private static final String OURS_PLAN = "official, plan";
  private static final String KUBECTL_AGAIN = "kubectl apply --server-side, unchanged";
  private static final String KUBECTL_DIFF = "kubectl diff";

  private final String kubeconfig;
  private final String kubectl;
  private final Path requests;
  private final Path scratch;
  private final Map<String, List<Measured>> rows = new LinkedHashMap<>();

  private ApplyRace(String[] args) {
    this.kubectl = args[1];
    this.kubeconfig = args[2];
    this.requests = Path.of(args[3]);
    this.scratch = Path.of(args[4]);
  }

  /**
   * Prints a row for each kind of process, and the figures.
   *
   * @param args how many rounds; the program kubectl; the kubeconfig; the server's record of
   *     requests; a directory; the megabytes that a plan holds; and the class paths of our program
   *     with the official client, kubectl and fabric8; and a class-data archive for the first
   */
  public static void main(String[] args) throws IOException {
    ApplyRace race = new ApplyRace(args);
    for (int round = 0; round < Integer.parseInt(args[0]); round++) {
      System.err.println("round " + (round + 1) + " of " + args[0]);
      race.ours("official", "official", List.of("-cp", args[6]), "official" + round);
      race.ours("official, tuned", "official", tuned(args[6], args[9]), "tuned" + round);
      race.ours("through kubectl", args[1], List.of("-cp", args[7]), "through" + round);
      race.ours("fabric8", "fabric8", List.of("-cp", args[8]), "fabric" + round);
      race.kubectl("kubectl" + round);
    }
    race.print(args[5]);
  }

  /** What docs/apply.md advises for programs that end soon. */
  private static List<String> tuned(String classpath, String archive) {
    return List.of("-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile=" + archive, "-cp", classpath);
  }

  private void ours(String name, String adapter, List<String> flags, String prefix) {
    List<String> program = with(List.of(java()), flags.toArray(String[]::new));
    program.add(DeliverProgram.class.getName());
    run(name + ", created", with(program, adapter, kubeconfig, prefix, "apply"));
    run(name + ", unchanged", with(program, adapter, kubeconfig, prefix, "apply"));
    run(name + ", plan", with(program, adapter, kubeconfig, prefix, "plan"));
  }

  private static List<String> with(List<String> program, String... arguments) {
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of(arguments));
    return command;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private void kubectl(String prefix) throws IOException {
    Path yaml = Files.writeString(scratch.resolve("fleet.yaml"), Yaml.write(Fleet.of(prefix)));
    String file = yaml.toString();
    run("kubectl apply --server-side, created", kubectl("apply", "--server-side", "-f", file));
    run(KUBECTL_AGAIN, kubectl("apply", "--server-side", "-f", file));
    run("kubectl diff --server-side", kubectl("diff", "--server-side", "-f", file));
    run(
        "kubectl diff --server-side --concurrency=8",
        kubectl("diff", "--server-side", "--concurrency=8", "-f", file));
    run(KUBECTL_DIFF, kubectl("diff", "-f", file));
  }

  private List<String> kubectl(String... arguments) {
    String cache = scratch.resolve("cache").toString();
    return with(List.of(kubectl, "--kubeconfig", kubeconfig, "--cache-dir", cache), arguments);
  }

  private void run(String row, List<String> command) {
    Measured measured = Measured.run(command, requests, scratch.resolve("output"));
    rows.computeIfAbsent(row, name -> new ArrayList<>()).add(measured);
  }

  private void print(String megabytes) {
    String row = "%-44s %9s %13s %9s %9s%n";
    System.out.printf(row, "", "ms", "processor ms", "requests", "peak MB");
    rows.forEach(
        (name, runs) ->
            System.out.printf(
                row,
                name,
                median(runs, Measured::millis),
                median(runs, Measured::processorMillis),
                median(runs, Measured::requests),
                median(runs, Measured::megabytes)));
    System.out.printf(
        Locale.ROOT,
        "kubectl diff --server-side over our plan: %.2f%n",
        ratio("kubectl diff --server-side", OURS_PLAN));
    System.out.printf(
        Locale.ROOT,
        "kubectl apply --server-side over ours, unchanged, tuned: %.2f%n",
        ratio(KUBECTL_AGAIN, "official, tuned, unchanged"));
    double asked = median(runs(OURS_AGAIN).stream().mapToDouble(Measured::requests).toArray());
    System.out.printf(
        Locale.ROOT,
        "kubectl_apply=%.2f kubectl_diff=%.2f requests_per_resource=%.2f megabytes=%s%n",
        ratio(KUBECTL_AGAIN, OURS_AGAIN),
        ratio(KUBECTL_DIFF, OURS_PLAN),
        asked / Fleet.SIZE,
        megabytes);
  }

  private static long median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
    return Math.round(median(runs.stream().mapToDouble(figure).toArray()));
  }

  private List<Measured> runs(String row) {
    return Objects.requireNonNull(rows.get(row), row);
  }

  /** The median over the rounds of their time over ours. */
  private double ratio(String theirs, String ours) {
    double[] ratios = new double[runs(ours).size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = runs(theirs).get(i).millis() / runs(ours).get(i).millis();
    }
    return median(ratios);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
