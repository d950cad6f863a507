package io.supercargo.benchmarks.check;

import io.supercargo.check.Checks;
import io.supercargo.finding.Findings;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServiceAccount;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import io.supercargo.set.ManifestsBuilder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Checks sets of 1,000 to 100,000 small resources: applications of a ConfigMap, a Deployment that
 * takes its environment from it, a Service that selects that, and a ServiceAccount. Every rule and
 * every reference between them is looked at; what counts is the processor time of the one thread.
 */
public final class CheckScaling {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int[] SIZES = {1_000, 10_000, 100_000};
  private static final long WARM_UP_NANOS = 15_000_000_000L;

  private CheckScaling() {}

  /**
   * Prints a line for each size, and then the figures: resources a second in the middle one, and
   * the time a resource of the largest set over that of the smallest.
   *
   * @param args the rounds, 9 by default
   */
  public static void main(String[] args) {
    int rounds = args.length == 0 ? 9 : Integer.parseInt(args[0]);
    Manifests warm = applications(SIZES[0]);
    for (long start = THREADS.getCurrentThreadCpuTime();
        THREADS.getCurrentThreadCpuTime() - start < WARM_UP_NANOS; ) {
      check(warm);
    }
    double[] rates = new double[SIZES.length];
    for (int i = 0; i < SIZES.length; i++) {
      rates[i] = rate(applications(SIZES[i]), rounds);
      System.out.printf(Locale.ROOT, "%,9d resources: %,10.0f a second%n", SIZES[i], rates[i]);
    }
    System.out.printf(
        Locale.ROOT, "checks_per_second=%.0f growth=%.2f%n", rates[1], rates[0] / rates[2]);
  }

  private static double rate(Manifests set, int rounds) {
    double[] rates = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      check(set);
      rates[round] = set.size() * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
    }
    Arrays.sort(rates);
    return rates[rounds / 2];
  }

  private static void check(Manifests set) {
    Findings findings = Checks.check(set);
    if (!findings.isEmpty()) {
      throw new IllegalStateException("the set is right, but: " + findings.list().get(0));
    }
  }

  /** Returns a complete set of that many resources. */
  static Manifests applications(int resources) {
    ManifestsBuilder set = Manifests.builder("applications").complete(true);
    for (int i = 0; i < resources / 4; i++) {
      String name = "app-" + i;
      add(set, config(name));
      add(set, ServiceAccount.of(s -> s.metadata(m -> m.name(name))));
      add(set, deployment(name));
      add(set, service(name));
    }
    return set.build();
  }

  private static void add(ManifestsBuilder set, Resource resource) {
    set.add(Entry.of(resource, null));
  }

  private static ConfigMap config(String name) {
    return ConfigMap.of(c -> c.metadata(m -> m.name(name)).data(Map.of("LOG_LEVEL", "info")));
  }

  private static Deployment deployment(String name) {
    Map<String, String> labels = Map.of("app", name);
    return Deployment.of(
        d ->
            d.metadata(m -> m.name(name))
                .spec(
                    s ->
                        s.selector(x -> x.matchLabels(labels))
                            .template(
                                t ->
                                    t.metadata(m -> m.labels(labels))
                                        .spec(
                                            p ->
                                                p.serviceAccountName(name)
                                                    .container(
                                                        "web",
                                                        "nginx:1.27",
                                                        c ->
                                                            c.addPort(
                                                                    x ->
                                                                        x.name("http")
                                                                            .containerPort(8080))
                                                                .addEnvFrom(
                                                                    e ->
                                                                        e.configMapRef(
                                                                            r ->
                                                                                r.name(name))))))));
  }

  private static Service service(String name) {
    return Service.of(
        s ->
            s.metadata(m -> m.name(name))
                .spec(
                    x ->
                        x.selector(Map.of("app", name))
                            .addPort(p -> p.port(80).targetPort("http"))));
  }
}
