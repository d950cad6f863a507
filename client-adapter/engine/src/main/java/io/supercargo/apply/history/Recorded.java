package io.supercargo.apply.history;

import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A set as it was delivered. Immutable. */
public final class Recorded {
  private final Manifests manifests;
  private final boolean secretValues;
  private final SortedMap<String, SecretMark> marks;

  /**
   * Makes a record.
   *
   * @param secretValues whether values of Secrets were recorded
   * @param marks of the Secrets whose values were not, by {@code namespace/name}
   */
  Recorded(Manifests manifests, boolean secretValues, Map<String, SecretMark> marks) {
    this.manifests = manifests;
    this.secretValues = secretValues;
    this.marks = new TreeMap<>(marks);
  }

  /** Returns the set, without the Secrets whose values were not recorded. */
  public Manifests manifests() {
    return manifests;
  }

  /**
   * Returns the Secrets whose values were not recorded, sorted by their names.
   *
   * @param type the type of Secrets
   */
  public List<ObjectKey> withoutValues(ResourceType type) {
    List<ObjectKey> keys = new ArrayList<>();
    for (String name : marks.keySet()) {
      int slash = name.indexOf('/');
      keys.add(new ObjectKey(type, name.substring(0, slash), name.substring(slash + 1)));
    }
    return keys;
  }

  /** Returns whether an object is a Secret of which this record has no values. */
  public boolean lacks(ObjectKey key) {
    return !secretValues && key.type().groupKind().equals("Secret");
  }

  /** Returns whether the set had a Secret, whose values were not recorded. */
  public boolean had(ObjectKey secret) {
    return marks.containsKey(name(secret));
  }

  /**
   * Returns how a Secret differs from what it was then, in words without values.
   *
   * @return a piece for each difference; empty if there is none, or if the set did not have it
   */
  public List<String> differences(ObjectKey key, LiveObject secret) {
    SecretMark mark = marks.get(name(key));
    return mark == null ? List.of() : mark.differences(secret);
  }

  private static String name(ObjectKey key) {
    return key.namespace() + "/" + key.name();
  }
}
