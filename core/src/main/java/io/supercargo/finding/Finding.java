package io.supercargo.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check has to say.
 *
 * @param rule the rule's id, such as {@code reference/target-port}; its page is {@code
 *     docs/rules/<id>.md}
 * @param source what kind of rule it is
 * @param severity how much it weighs
 * @param errorType the API server's type of error; null where the server has none
 * @param resource the resource it is about
 * @param path the field, as the API server writes it, such as {@code spec.ports[0].targetPort};
 *     empty for the whole resource
 * @param origins where that was written; empty if it is not known
 * @param message what is wrong: what, where, expected, found; never a secret value
 * @param fix how to mend it; empty if the message says it all
 */
public record Finding(
    String rule,
    Source source,
    Severity severity,
    @Nullable ErrorType errorType,
    ResourceId resource,
    String path,
    List<Origin> origins,
    String message,
    String fix) {

  /** Makes a finding; the list of origins is copied. */
  public Finding {
    origins = List.copyOf(origins);
  }

  /** Returns whether the API server refuses the resource because of this. */
  public boolean refuses() {
    return severity == Severity.ERROR && (source == Source.DECODE || source == Source.API);
  }

  /** Returns this finding at other places. */
  public Finding withOrigins(List<Origin> places) {
    return new Finding(rule, source, severity, errorType, resource, path, places, message, fix);
  }

  /** Returns all of it in a few lines, the place first. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(200);
    out.append(origins.isEmpty() ? "" : origins.get(0) + ": ");
    out.append(severityWord()).append(": ").append(resource);
    out.append(path.isEmpty() ? "" : " at " + path).append(": ").append(message);
    for (int i = 1; i < origins.size(); i++) {
      out.append("\n  also: ").append(origins.get(i));
    }
    out.append(fix.isEmpty() ? "" : "\n  fix: " + fix);
    return out.append("\n  rule: ").append(rule).toString();
  }

  private String severityWord() {
    switch (severity) {
      case ERROR:
        return "error";
      case DANGLING:
        return "dangling";
      default:
        return "advice";
    }
  }
}
