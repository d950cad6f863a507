package io.supercargo.apply.tests;

import io.supercargo.testing.cluster.Cluster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The kubectl that is built beside the server. */
final class Kubectl {
  private Kubectl() {}

  /** What it said. */
  record Result(int code, String output) {}

  static Result run(Cluster cluster, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(String.valueOf(cluster.kubectl()));
    command.add("--kubeconfig=" + cluster.kubeconfig());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("KUBECTL_APPLYSET", "true");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }
}
