package io.supercargo.check.tenant;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import java.util.Map;

/** The labels of Pod Security admission name a level and a version that it knows. */
final class PodSecurityLabels extends Rule<Map<String, String>, Scope> {
  private static final String PREFIX = "pod-security.kubernetes.io/";
  private static final String[] MODES = {"enforce", "audit", "warn"};

  PodSecurityLabels() {
    super("namespace/pod-security");
  }

  /** The path is that of the labels. Admission comes last: only where nothing else is wrong. */
  @Override
  public void check(Map<String, String> labels, FieldPath at, Scope scope) {
    for (String mode : MODES) {
      String level = labels.get(PREFIX + mode);
      if (level != null && !Values.isOneOf(level, "privileged", "baseline", "restricted")) {
        String expected = "privileged, baseline or restricted";
        scope.problems().invalid(this, at.key(PREFIX + mode), level, expected);
      }
      String version = labels.get(PREFIX + mode + "-version");
      if (version != null && !isVersion(version)) {
        FieldPath path = at.key(PREFIX + mode + "-version");
        scope.problems().invalid(this, path, version, "latest, or a version such as v1.36");
      }
    }
  }

  // A minor version is a number of 64 bits without leading zeros.
  private static boolean isVersion(String version) {
    if (version.equals("latest")) {
      return true;
    }
    String minor = version.startsWith("v1.") ? version.substring(3) : "";
    for (int i = 0; i < minor.length(); i++) {
      if (minor.charAt(i) < '0' || minor.charAt(i) > '9') {
        return false;
      }
    }
    boolean zero = minor.startsWith("0") && minor.length() > 1;
    return !minor.isEmpty() && minor.length() < 19 && !zero;
  }
}
