package io.supercargo.agreement;

import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.KubernetesVersion;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be measured.
 *
 * @param mode agreement, updates or defaults
 * @param target the cluster
 * @param answers a file with answers that count instead of those of the input; null for none
 * @param in the questions, one a line
 * @param out takes our answers, one a line
 */
record Options(String mode, KubernetesTarget target, @Nullable Path answers, Path in, Path out) {
  static final String USAGE =
      "usage: (agreement|updates|defaults) [--target 1.34] [--services ipv4] [--accounts off]"
          + " [--answers FILE] IN.jsonl OUT.jsonl";

  /**
   * Reads the arguments of the command line.
   *
   * @throws IllegalArgumentException if they are not what the usage says
   */
  static Options of(String... args) {
    List<String> plain = new ArrayList<>();
    KubernetesVersion version = KubernetesVersion.newest();
    String services = "ipv4";
    String accounts = "off";
    Path answers = null;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--target" -> version = KubernetesVersion.of(valueOf(args, i++));
        case "--services" -> services = valueOf(args, i++);
        case "--accounts" -> accounts = valueOf(args, i++);
        case "--answers" -> answers = existing(valueOf(args, i++));
        default -> plain.add(args[i]);
      }
    }
    if (plain.size() != 3) {
      throw new IllegalArgumentException(
          "expected what to measure, an input and an output, found " + plain);
    }
    if (!List.of("agreement", "updates", "defaults").contains(plain.get(0))) {
      throw new IllegalArgumentException(
          "expected agreement, updates or defaults, found " + plain.get(0));
    }
    return new Options(
        plain.get(0),
        accounts(accounts, target(version, services)),
        answers,
        existing(plain.get(1)),
        Path.of(plain.get(2)));
  }

  private static KubernetesTarget target(KubernetesVersion version, String services) {
    KubernetesTarget target = KubernetesTarget.of(version);
    return switch (services) {
      case "ipv4" -> target.withIpv4Services();
      case "ipv6" -> target.withIpv6Services();
      case "both" -> target.withDualStackServices();
      case "unknown" -> target;
      default ->
          throw new IllegalArgumentException(
              "expected ipv4, ipv6, both or unknown behind --services, found " + services);
    };
  }

  private static KubernetesTarget accounts(String accounts, KubernetesTarget target) {
    return switch (accounts) {
      case "on" -> target;
      case "off" -> target.withoutDefaultServiceAccount();
      default ->
          throw new IllegalArgumentException(
              "expected on or off behind --accounts, found " + accounts);
    };
  }

  private static String valueOf(String[] args, int option) {
    if (option + 1 == args.length) {
      throw new IllegalArgumentException("expected a value behind " + args[option]);
    }
    return args[option + 1];
  }

  private static Path existing(String file) {
    if (!Files.isReadable(Path.of(file))) {
      throw new IllegalArgumentException("cannot read " + file);
    }
    return Path.of(file);
  }

  /**
   * Writes our answers and prints the differences and the figures.
   *
   * @throws IOException if a file cannot be read or written
   */
  void measure(PrintStream report) throws IOException {
    Answers known = answers == null ? Answers.none() : Answers.read(answers, target.version());
    Measurement measurement =
        switch (mode) {
          case "updates" -> new VerdictMeasurement(new UpdateJudge(target), known);
          case "defaults" -> new DefaultsMeasurement(target, Texts.beside(in), known);
          default -> new VerdictMeasurement(new CreateJudge(target), known);
        };
    Lines.answer(in, out, measurement);
    measurement.report(report);
  }
}
