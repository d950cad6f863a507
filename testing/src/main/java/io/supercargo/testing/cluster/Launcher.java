package io.supercargo.testing.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the launcher, a child process that ends with everything it started when this JVM ends. */
final class Launcher {
  private static final int SECONDS_TO_STOP = 10;

  private Launcher() {}

  static Cluster start(Path binaries, Options options) {
    try {
      Process process = new ProcessBuilder(command(binaries, options)).start();
      BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
      String line = output.readLine();
      if (line == null) {
        throw new NoClusterException(
            "the control plane did not start:\n"
                + new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
      }
      return new Cluster(facts(Json.parse(line), binaries), () -> stop(process));
    } catch (IOException e) {
      throw new NoClusterException("the control plane did not start: " + e.getMessage(), e);
    }
  }

  private static List<String> command(Path binaries, Options options) {
    List<String> command = new ArrayList<>();
    command.add(binaries.resolve("cluster").toString());
    command.add("run");
    command.add("--binaries=" + binaries);
    command.add("--until-stdin-ends");
    if (options.controllers()) {
      command.add("--controllers");
    }
    options.users().forEach(user -> command.add("--user=" + user));
    return command;
  }

  private static Facts facts(Json line, Path binaries) throws IOException {
    Path kubectl = binaries.resolve("kubectl");
    Credentials credentials =
        new Credentials(
            read(line, "certificateAuthority"),
            read(line, "clientCertificate"),
            read(line, "clientKey"),
            null);
    return new Facts(
        URI.create(line.at("server").text()),
        line.at("version").text(),
        Path.of(line.at("kubeconfig").text()),
        credentials,
        line.at("tokens").texts(),
        Files.isExecutable(kubectl) ? kubectl : null,
        false);
  }

  private static String read(Json line, String name) throws IOException {
    return Files.readString(Path.of(line.at(name).text()));
  }

  private static void stop(Process process) {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
