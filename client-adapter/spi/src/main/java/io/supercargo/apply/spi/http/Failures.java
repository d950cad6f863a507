package io.supercargo.apply.spi.http;

import io.supercargo.apply.spi.ApiException.Cause;
import io.supercargo.apply.spi.ApiException.Failure;
import io.supercargo.read.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the answers that are errors: an object of kind Status, or any text. */
final class Failures {
  private static final int LONGEST_TEXT = 500;

  private Failures() {}

  static Failure of(HttpAnswer answer) {
    Failure failure = ofBody(answer);
    Duration wait = seconds(answer.firstHeader("Retry-After"));
    return wait == null ? failure : failure.retryAfter(wait);
  }

  private static Failure ofBody(HttpAnswer answer) {
    try {
      Map<String, @Nullable Object> tree = JsonTrees.readObject("the error", answer.body());
      if ("Status".equals(tree.get("kind"))) {
        return ofStatus(answer.status(), tree);
      }
    } catch (IllegalArgumentException noJson) {
      // Proxies, and the server itself for unknown paths, answer with text.
    }
    return Failure.of(answer.status(), "", text(answer));
  }

  private static String text(HttpAnswer answer) {
    String text = new String(answer.body(), StandardCharsets.UTF_8).strip();
    if (text.isEmpty()) {
      return "HTTP status " + answer.status() + " without a message";
    }
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
  }

  /** Reads an object of kind Status; of a watch, the code is in it alone. */
  static Failure ofStatus(int httpStatus, Map<String, @Nullable Object> status) {
    Map<?, ?> details = Answers.map(status.get("details"));
    int code = status.get("code") instanceof Number number ? number.intValue() : httpStatus;
    Object wait = details.get("retryAfterSeconds");
    return new Failure(
        code,
        Answers.text(status.get("reason")),
        Answers.text(status.get("message")),
        Answers.text(details.get("group")),
        Answers.text(details.get("kind")),
        Answers.text(details.get("name")),
        causes(Answers.list(details.get("causes"))),
        wait instanceof Number number && number.longValue() > 0
            ? Duration.ofSeconds(number.longValue())
            : null);
  }

  private static List<Cause> causes(List<?> trees) {
    List<Cause> causes = new ArrayList<>(trees.size());
    for (Object tree : trees) {
      Map<?, ?> cause = Answers.map(tree);
      causes.add(
          new Cause(
              Answers.text(cause.get("reason")),
              Answers.text(cause.get("field")),
              Answers.text(cause.get("message"))));
    }
    return causes;
  }

  /** Reads a header of seconds; a date, which API servers do not write, is passed over. */
  private static @Nullable Duration seconds(@Nullable String header) {
    if (header == null) {
      return null;
    }
    try {
      return Duration.ofSeconds(Math.max(0, Long.parseLong(header.strip())));
    } catch (NumberFormatException aDate) {
      return null;
    }
  }
}
