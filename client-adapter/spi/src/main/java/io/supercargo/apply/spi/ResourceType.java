package io.supercargo.apply.spi;

import io.supercargo.model.Arguments;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of objects in one version of its group, as a server serves it.
 *
 * @param group the API group, empty for the core group
 * @param version the version within the group, such as {@code v1}
 * @param kind such as {@code Deployment}
 * @param plural the name in URLs, such as {@code deployments}
 * @param namespaced whether objects live in namespaces
 * @param verbs what the server lets one do, such as {@code get} and {@code patch}
 */
public record ResourceType(
    String group,
    String version,
    String kind,
    String plural,
    boolean namespaced,
    Set<String> verbs) {
  /** Makes a type; the verbs are copied. */
  public ResourceType {
    Arguments.text(version, "version");
    Arguments.text(kind, "kind");
    Arguments.text(plural, "plural");
    verbs = Set.copyOf(verbs);
  }

  /** Returns group and version as manifests write them: {@code apps/v1}, {@code v1}. */
  public String apiVersion() {
    return group.isEmpty() ? version : group + "/" + version;
  }

  /** Returns kind and group as {@code Deployment.apps}; the kind alone for the core group. */
  public String groupKind() {
    return group.isEmpty() ? kind : kind + "." + group;
  }

  /** Returns whether this is the type that a manifest names. */
  public boolean is(@Nullable String apiVersion, @Nullable String ofKind) {
    return kind.equals(ofKind) && apiVersion().equals(apiVersion);
  }

  /** Returns whether objects can be read, listed, applied and deleted. */
  public boolean isDeliverable() {
    return verbs.contains("get")
        && verbs.contains("list")
        && verbs.contains("patch")
        && verbs.contains("delete");
  }

  /** Returns the group in which an apiVersion is, empty for the core group. */
  public static String groupOf(String apiVersion) {
    int slash = apiVersion.indexOf('/');
    return slash < 0 ? "" : apiVersion.substring(0, slash);
  }

  /** Returns the version in an apiVersion. */
  public static String versionOf(String apiVersion) {
    return apiVersion.substring(apiVersion.indexOf('/') + 1);
  }

  /** Returns {@code apps/v1 Deployment}. */
  @Override
  public String toString() {
    return apiVersion() + " " + kind;
  }
}
