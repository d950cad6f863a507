package io.supercargo.client.kubectl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What a command that ends by itself said.
 *
 * @param status its exit status
 * @param output of its standard output
 * @param errors of its standard error
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record Answered(int status, byte[] output, String errors) {
  /**
   * Runs a command that asks nobody, and so does not last.
   *
   * @throws UncheckedIOException if there is no such program
   */
  static Answered to(List<String> command) {
    Process process = start(command);
    CompletableFuture<byte[]> errors = all(process.getErrorStream());
    CompletableFuture<byte[]> output = all(process.getInputStream());
    int status = process.onExit().join().exitValue();
    String text = new String(errors.join(), StandardCharsets.UTF_8).strip();
    return new Answered(status, output.join(), text);
  }

  private static Process start(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).start();
      process.getOutputStream().close();
      return process;
    } catch (IOException e) {
      throw missing(command.get(0), e);
    }
  }

  private static UncheckedIOException missing(String program, IOException e) {
    return new UncheckedIOException(
        "Cannot run "
            + program
            + ": "
            + e.getMessage()
            + ". Install kubectl (https://kubernetes.io/docs/tasks/tools/) and put it on the PATH,"
            + " or say where it is: Kubectl.at(path)",
        e);
  }

  private static CompletableFuture<byte[]> all(InputStream stream) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (stream) {
            return stream.readAllBytes();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
