package io.supercargo.apply.project;

import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.set.Entry;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource of a set on its way to a cluster.
 *
 * @param key the object that it becomes
 * @param entry the resource with what is known beside it
 * @param tree what is sent
 * @param definition the CustomResourceDefinition of the set without which the cluster does not know
 *     the kind yet; null if it does
 */
public record Wanted(
    ObjectKey key,
    Entry entry,
    Map<String, @Nullable Object> tree,
    @Nullable ObjectKey definition) {

  /** Returns the same with another tree to send. */
  public Wanted sending(Map<String, @Nullable Object> other) {
    return new Wanted(key, entry, other, definition);
  }

  /** Returns kind, namespace and name; not the content, which may be secret. */
  @Override
  public String toString() {
    return key.toString();
  }
}
