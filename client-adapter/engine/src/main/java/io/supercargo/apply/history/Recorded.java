package io.supercargo.apply.history;

import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set as it was delivered. Immutable. */
public final class Recorded {
  private final Manifests manifests;
  private final Map<String, String> marks;

  /**
   * Makes a record.
   *
   * @param marks marks of the Secrets whose values were not recorded, by {@code namespace/name}
   */
  Recorded(Manifests manifests, Map<String, String> marks) {
    this.manifests = manifests;
    this.marks = Map.copyOf(marks);
  }

  /** Returns the set, without the Secrets whose values were not recorded. */
  public Manifests manifests() {
    return manifests;
  }

  /** Returns the names of those Secrets, as {@code namespace/name}, sorted. */
  public List<String> withoutValues() {
    return marks.keySet().stream().sorted().toList();
  }

  /** Returns whether an object is one of those Secrets. */
  public boolean lacks(ObjectKey key) {
    return key.type().groupKind().equals("Secret") && marks.containsKey(name(key));
  }

  /**
   * Returns whether a Secret has other values than it had then.
   *
   * @param live the Secret as it is, null if it is gone
   */
  public boolean differs(ObjectKey key, @Nullable LiveObject live) {
    String mark = marks.get(name(key));
    return live == null || mark == null || !SecretMark.fits(mark, live.tree().get("data"));
  }

  private static String name(ObjectKey key) {
    return key.namespace() + "/" + key.name();
  }
}
