package io.supercargo.check.engine;

import io.supercargo.finding.ErrorType;
import io.supercargo.finding.Finding;
import io.supercargo.finding.Findings;
import io.supercargo.finding.ResourceId;
import io.supercargo.finding.Severity;
import io.supercargo.finding.Source;
import io.supercargo.model.Nearest;
import io.supercargo.model.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what rules find in one resource. The methods are the server's types of errors; each
 * makes the sentence that goes with its type out of what was expected and what was found.
 */
public final class Problems {
  /** From here on looking through the list takes longer than a set does. */
  private static final int MANY = 20;

  private final Resource resource;
  private final List<Finding> found = new ArrayList<>(0);
  private @Nullable Set<String> keys;
  private int count;

  /** Makes an empty collector for a resource. */
  public Problems(Resource resource) {
    this.resource = resource;
  }

  /**
   * Returns how many problems were added so far, so that a walker can tell whether a part has any.
   */
  public int count() {
    return count;
  }

  /** Returns what was found. */
  public Findings findings() {
    return Findings.of(found);
  }

  /** Adds a problem in words of its own; the same one twice counts but is listed once. */
  public void add(Rule<?, ?> rule, ErrorType type, FieldPath at, String message, String fix) {
    add(rule.id(), Source.API, type, at, message, fix);
  }

  /** Adds a problem of any source. */
  public void add(
      String rule,
      Source source,
      @Nullable ErrorType type,
      FieldPath at,
      String message,
      String fix) {
    ResourceId id = ResourceId.of(resource);
    String path = at.toString();
    add(new Finding(rule, source, Severity.ERROR, type, id, path, List.of(), message, fix));
  }

  /** Adds a finding; the same one twice counts but is listed once. */
  public void add(Finding finding) {
    count++;
    if (found.size() < MANY ? !isListed(finding) : known().add(key(finding))) {
      found.add(finding);
    }
  }

  private boolean isListed(Finding finding) {
    for (Finding other : found) {
      if (other.path().equals(finding.path())
          && other.errorType() == finding.errorType()
          && other.message().equals(finding.message())) {
        return true;
      }
    }
    return false;
  }

  private Set<String> known() {
    Set<String> known = keys;
    if (known == null) {
      known = new HashSet<>();
      for (Finding finding : found) {
        known.add(key(finding));
      }
      keys = known;
    }
    return known;
  }

  private static String key(Finding finding) {
    ErrorType type = finding.errorType();
    return finding.path() + '\n' + (type == null ? "" : type.reason()) + '\n' + finding.message();
  }

  /** A field must be set. */
  public void required(Rule<?, ?> rule, FieldPath at, String expected) {
    add(rule, ErrorType.REQUIRED, at, "is not set; expected " + expected, setIt(at));
  }

  private static String setIt(FieldPath at) {
    String field = at.field();
    return field.isEmpty() ? "" : "Set " + field + ".";
  }

  /** A value is malformed or out of range. */
  public void invalid(Rule<?, ?> rule, FieldPath at, @Nullable Object value, String expected) {
    invalid(rule, at, value, expected, "");
  }

  /** A value is malformed or out of range, with a hint how to mend it. */
  public void invalid(
      Rule<?, ?> rule, FieldPath at, @Nullable Object value, String expected, String fix) {
    add(rule, ErrorType.INVALID, at, "expected " + expected + Text.found(value), fix);
  }

  /** A value does not have its format; nothing is added if there is no problem with it. */
  public void format(Rule<?, ?> rule, FieldPath at, String value, @Nullable String problem) {
    if (problem != null) {
      invalid(rule, at, value, problem, Formats.mend(value, problem));
    }
  }

  /** A value is not one of those that are allowed. */
  public void unsupported(
      Rule<?, ?> rule, FieldPath at, @Nullable Object value, String... allowed) {
    String fix = Text.nearest(value, allowed);
    add(
        rule,
        ErrorType.NOT_SUPPORTED,
        at,
        "expected " + Text.oneOf(allowed) + Text.found(value),
        fix);
  }

  /** A value that must be unique is there twice. */
  public void duplicate(Rule<?, ?> rule, FieldPath at, Object value, String first) {
    add(
        rule,
        ErrorType.DUPLICATE,
        at,
        Text.quote(value) + " is there twice; expected " + first,
        "Rename or remove one of the two.");
  }

  /** A value may not be set here. */
  public void forbidden(Rule<?, ?> rule, FieldPath at, String reason) {
    String field = at.field();
    String fix = field.isEmpty() ? "" : "Remove " + field + ".";
    add(rule, ErrorType.FORBIDDEN, at, reason, fix);
  }

  /** A text or map is too long. */
  public void tooLong(Rule<?, ?> rule, FieldPath at, long length, long limit, String unit) {
    String message = "expected at most " + limit + " " + unit + ", found " + length;
    add(rule, ErrorType.TOO_LONG, at, message, "Shorten it.");
  }

  /** A list has too many elements. */
  public void tooMany(Rule<?, ?> rule, FieldPath at, int size, int limit, String unit) {
    String message = "expected at most " + limit + " " + unit + ", found " + size;
    add(rule, ErrorType.TOO_MANY, at, message, "Remove some.");
  }

  /** A value names something that is not there. */
  public void notFound(Rule<?, ?> rule, FieldPath at, Object value, String expected) {
    notFound(rule, at, value, expected, List.of());
  }

  /** A value names something that is not there; one of these names may have been meant. */
  public void notFound(
      Rule<?, ?> rule, FieldPath at, Object value, String expected, Iterable<String> names) {
    String nearest = Nearest.of(value.toString(), names);
    String fix = nearest == null ? "" : "Did you mean " + nearest + "?";
    add(rule, ErrorType.NOT_FOUND, at, "expected " + expected + Text.found(value), fix);
  }
}
