package io.supercargo.client.memory.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A label selector as it stands in requests: {@code app=web,tier in (a,b),!old}. */
final class LabelSelector {
  private static final Pattern REQUIREMENT =
      Pattern.compile(
          "\\s*(!?)\\s*([A-Za-z0-9./_-]+)\\s*"
              + "(?:(==|=|!=)\\s*([A-Za-z0-9._-]*)|(in|notin)\\s*\\(([^)]*)\\))?\\s*(?:,|$)");

  private final List<Requirement> requirements = new ArrayList<>();

  /** What a label must be: one of the values, or any without; or not. */
  private record Requirement(String key, boolean wanted, @Nullable Set<String> values) {
    boolean takes(Map<String, @Nullable Object> labels) {
      Object value = labels.get(key);
      boolean fits = value instanceof String text && (values == null || values.contains(text));
      return fits == wanted;
    }
  }

  private LabelSelector() {}

  /**
   * Reads a selector.
   *
   * @throws io.supercargo.apply.spi.ApiException 400 if it is none
   */
  static LabelSelector parse(String text) {
    LabelSelector selector = new LabelSelector();
    Matcher matcher = REQUIREMENT.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw Errors.badRequest("unable to parse requirement: \"" + text + "\"");
      }
      selector.requirements.add(requirement(matcher));
      at = matcher.end();
    }
    return selector;
  }

  private static Requirement requirement(Matcher matcher) {
    String key = matcher.group(2);
    if (matcher.group(3) != null) {
      return new Requirement(key, !matcher.group(3).equals("!="), Set.of(matcher.group(4)));
    }
    if (matcher.group(5) != null) {
      Set<String> values = Set.of(matcher.group(6).trim().split("\\s*,\\s*"));
      return new Requirement(key, matcher.group(5).equals("in"), values);
    }
    return new Requirement(key, matcher.group(1).isEmpty(), null);
  }

  boolean takes(@Nullable Map<String, @Nullable Object> object) {
    if (object == null) {
      return false;
    }
    Map<String, @Nullable Object> labels = Obj.map(object, "metadata", "labels");
    for (Requirement requirement : requirements) {
      if (!requirement.takes(labels)) {
        return false;
      }
    }
    return true;
  }
}
