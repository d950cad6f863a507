package io.supercargo.client.memory.server;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of versions within a group, as Kubernetes has it: v2, v1, v2beta1, v1alpha3, other. */
final class VersionOrder {
  static final Comparator<String> NEWEST_FIRST =
      Comparator.comparingInt(VersionOrder::stage)
          .thenComparingInt(version -> -number(version, 1))
          .thenComparingInt(version -> -number(version, 3))
          .thenComparing(Comparator.naturalOrder());

  private static final Pattern VERSION = Pattern.compile("v(\\d{1,6})(?:(alpha|beta)(\\d{1,6}))?");

  private VersionOrder() {}

  private static int stage(String version) {
    Matcher matcher = VERSION.matcher(version);
    if (!matcher.matches()) {
      return 3;
    }
    String stage = matcher.group(2);
    return stage == null ? 0 : stage.equals("beta") ? 1 : 2;
  }

  private static int number(String version, int group) {
    Matcher matcher = VERSION.matcher(version);
    return matcher.matches() && matcher.group(group) != null
        ? Integer.parseInt(matcher.group(group))
        : 0;
  }
}
