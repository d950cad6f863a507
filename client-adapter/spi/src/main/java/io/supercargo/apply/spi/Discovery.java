package io.supercargo.apply.spi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a server serves. */
public final class Discovery {
  private final List<ResourceType> types;
  private final List<String> unavailable;
  private final Map<String, ResourceType> byName = new HashMap<>();

  /**
   * Makes the answer.
   *
   * @param types all types; of a group, the versions that the server prefers come first;
   *     subresources are left out
   * @param unavailable groups with versions whose types are not known, because what serves them
   *     does not answer
   */
  public Discovery(List<ResourceType> types, List<String> unavailable) {
    this.types = List.copyOf(types);
    this.unavailable = List.copyOf(unavailable);
    for (ResourceType type : types) {
      byName.putIfAbsent(type.apiVersion() + " " + type.kind(), type);
      byName.putIfAbsent(type.groupKind(), type);
    }
  }

  /** Returns all types; of a group, the versions that the server prefers come first. */
  public List<ResourceType> types() {
    return types;
  }

  /** Returns groups with versions, such as {@code metrics.k8s.io/v1beta1}, that do not answer. */
  public List<String> unavailable() {
    return unavailable;
  }

  /** Returns the type that a manifest names, or null if the server does not serve it. */
  public @Nullable ResourceType find(@Nullable String apiVersion, @Nullable String kind) {
    return byName.get(apiVersion + " " + kind);
  }

  /**
   * Returns a type in the version that the server prefers, or null if it does not serve the kind.
   *
   * @param groupKind as {@link ResourceType#groupKind()} has it
   */
  public @Nullable ResourceType preferred(String groupKind) {
    return byName.get(groupKind);
  }

  @Override
  public String toString() {
    return types.size() + " types" + (unavailable.isEmpty() ? "" : ", without " + unavailable);
  }
}
