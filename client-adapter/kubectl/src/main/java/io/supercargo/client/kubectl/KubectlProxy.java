package io.supercargo.client.kubectl;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running {@code kubectl proxy} on a socket in a directory of its own. */
final class KubectlProxy implements AutoCloseable {
  private static final int SECONDS_TO_START = 30;
  private static final int SECONDS_TO_STOP = 3;

  // A shell that ends kubectl when its standard input ends: that of a JVM that was killed does,
  // too. What the shell itself has to say, nobody may be there to read. Ctrl-C is for the JVM,
  // which may have something to finish through this.
  private static final String SCRIPT =
      """
      trap '' INT
      directory=$1
      shift
      "$@" &
      child=$!
      exec 3<&0 >/dev/null 2>&1
      { read -r line <&3; kill "$child"; } &
      watcher=$!
      wait "$child"
      status=$?
      kill "$watcher"
      rm -rf -- "$directory"
      exit "$status"
      """;

  private final Process process;
  private final ProxyLog log;
  private final Path socket;

  private KubectlProxy(Process process, Path socket) {
    this.process = process;
    this.socket = socket;
    this.log = new ProxyLog(process);
  }

  /**
   * Starts a proxy and waits until it listens.
   *
   * @throws UncheckedIOException if it does not
   */
  static KubectlProxy start(Kubectl kubectl, Target target) {
    try {
      // Nobody else may look into a temporary directory.
      Path directory = Files.createTempDirectory("supercargo-");
      return start(directory, arguments(kubectl, target, directory.resolve("s"))).awaited();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot connect through kubectl: " + e.getMessage(), e);
    }
  }

  private static KubectlProxy start(Path directory, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", "-c", SCRIPT, "supercargo", directory.toString()));
    command.addAll(arguments);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new KubectlProxy(process, directory.resolve("s"));
    } catch (IOException e) {
      Files.delete(directory);
      throw e;
    }
  }

  private static List<String> arguments(Kubectl kubectl, Target target, Path socket) {
    // The filter is against web pages that reach a port; it keeps some names of objects out.
    List<String> arguments =
        kubectl.command("proxy", "--unix-socket=" + socket, "--disable-filter=true");
    if (target.hasPath()) {
      arguments.add("--append-server-path=true");
    }
    return arguments;
  }

  private KubectlProxy awaited() throws IOException {
    try {
      if (!log.awaitReady(SECONDS_TO_START)) {
        close();
        throw new IOException(log.story("kubectl did not begin to serve " + socket));
      }
      return this;
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  Path socket() {
    return socket;
  }

  /** Returns why there is no answer: what kubectl said if it has ended, else what is given. */
  IOException because(IOException e) {
    return process.isAlive() ? e : new IOException(log.story("kubectl has ended"), e);
  }

  /** Waits until kubectl has ended. */
  void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  /** Ends kubectl, and waits a little for it. */
  @Override
  public void close() {
    boolean interrupted = Thread.interrupted();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
