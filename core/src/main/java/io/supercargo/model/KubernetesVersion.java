package io.supercargo.model;

/**
 * A minor version of Kubernetes that a check can be made for. What is decided by default is decided
 * for the {@linkplain #newest() newest}, the one the model was generated from.
 */
public enum KubernetesVersion {
  /** Kubernetes 1.30. */
  V1_30("1.30"),
  /** Kubernetes 1.31. */
  V1_31("1.31"),
  /** Kubernetes 1.32. */
  V1_32("1.32"),
  /** Kubernetes 1.33. */
  V1_33("1.33"),
  /** Kubernetes 1.34. */
  V1_34("1.34"),
  /** Kubernetes 1.35. */
  V1_35("1.35"),
  /** Kubernetes 1.36. */
  V1_36("1.36");

  private final String text;

  KubernetesVersion(String text) {
    this.text = text;
  }

  /** Returns the newest version that is known, the default target. */
  public static KubernetesVersion newest() {
    return V1_36;
  }

  /**
   * Returns the version that a text names.
   *
   * @param text such as {@code 1.34}, {@code v1.34} or {@code v1.34.4}
   * @throws IllegalArgumentException if it names none between 1.30 and 1.36
   */
  public static KubernetesVersion of(String text) {
    String plain = Arguments.text(text, "version");
    int start = plain.startsWith("v") ? 1 : 0;
    int patch = plain.indexOf('.', plain.indexOf('.') + 1);
    String minor = plain.substring(start, patch < 0 ? plain.length() : patch);
    for (KubernetesVersion version : values()) {
      if (version.text.equals(minor)) {
        return version;
      }
    }
    throw Arguments.failure("\"" + text + "\" is no Kubernetes version from 1.30 to 1.36");
  }

  /** Returns whether this is that version or a newer one. */
  public boolean atLeast(KubernetesVersion other) {
    return compareTo(other) >= 0;
  }

  /** Returns the version as {@code 1.36}. */
  @Override
  public String toString() {
    return text;
  }
}
