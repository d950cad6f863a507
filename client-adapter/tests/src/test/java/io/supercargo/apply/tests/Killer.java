package io.supercargo.apply.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.tests.FaultProxy.Asked;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/** Lets a process deliver and kills it at a request that is chosen at random. */
final class Killer {
  /** Where a run is that was not killed. */
  static final String END = "end";

  // About as many as a run has.
  private static final int WRITES = 24;
  private static final int REQUESTS = 60;
  private static final String NAMESPACES = "/api/v1/namespaces/";

  private final FaultProxy proxy;
  private final boolean countsWrites;
  private final boolean afterwards;
  private final int victim;
  private final AtomicReference<Process> process = new AtomicReference<>();
  private final AtomicReference<String> stage = new AtomicReference<>(END);
  private int count;

  Killer(FaultProxy proxy, Random random) {
    this.proxy = proxy;
    // Most of what may go wrong goes wrong between writes.
    this.countsWrites = random.nextInt(5) > 0;
    this.afterwards = random.nextBoolean();
    this.victim = 1 + random.nextInt(countsWrites ? WRITES : REQUESTS);
  }

  /** Returns at what the process was killed, {@code end} if it ended before. */
  String run(RandomSet sets, long seed) throws IOException, InterruptedException {
    proxy.script(this::fault);
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                KilledRun.class.getName(),
                Integer.toString(proxy.port()),
                sets.base(),
                Boolean.toString(sets.atHome()),
                Long.toString(seed))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.PIPE)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .start();
    process.set(run);
    String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = run.waitFor();
    if (stage.get().equals(END)) {
      assertThat(code).as(output).isZero();
    }
    return stage.get();
  }

  private synchronized Fault fault(Asked asked) {
    if ((!countsWrites || asked.writes()) && ++count == victim) {
      return (exchange, server) -> {
        if (afterwards) {
          server.ask();
        }
        stage.set(stage(asked) + (afterwards ? ", answer withheld" : ", before it was sent"));
        kill();
      };
    }
    return count >= victim ? (exchange, server) -> {} : Fault.none();
  }

  /** SIGKILL; what other threads of it are asking for at this moment may still be done. */
  private void kill() {
    process.get().destroyForcibly();
  }

  private static String stage(Asked asked) {
    String path = asked.path();
    if (!asked.writes()) {
      return path.contains("dryRun=All") ? "dry run" : "read";
    }
    if (path.contains("/secrets/supercargo-random.v")) {
      return "history";
    }
    if (path.contains("/secrets/supercargo-random")) {
      return "inventory";
    }
    boolean ofNamespace = path.startsWith(NAMESPACES) && path.indexOf('/', NAMESPACES.length()) < 0;
    return (asked.method().equals("DELETE") ? "delete" : "write")
        + (ofNamespace ? " of a namespace" : "");
  }
}
