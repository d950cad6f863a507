package io.supercargo.apply.inventory;

import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * The names by which Kubernetes' ApplySet convention (KEP-3659) ties objects to their set: a parent
 * object, here a Secret without data, names the kinds and namespaces in which to look; each member
 * has a label with the set's id.
 */
public final class ApplySet {
  /** Label of members: the id of their set. */
  public static final String PART_OF = "applyset.kubernetes.io/part-of";

  /** Label of the object that stands for a set: the set's id. */
  public static final String ID = "applyset.kubernetes.io/id";

  static final String TOOLING = "applyset.kubernetes.io/tooling";
  static final String GROUP_KINDS = "applyset.kubernetes.io/contains-group-kinds";
  static final String NAMESPACES = "applyset.kubernetes.io/additional-namespaces";

  /** The type of the object that stands for a set. */
  public static final ResourceType SECRET =
      new ResourceType("", "v1", "Secret", "secrets", true, Set.of());

  private final ObjectKey parent;
  private final String id;

  /**
   * Names a set.
   *
   * @param namespace the namespace of the set's parent
   * @param name the name of the set's parent
   */
  public ApplySet(String namespace, String name) {
    this.parent = new ObjectKey(SECRET, namespace, name);
    this.id = id(name + "." + namespace + ".Secret.");
  }

  private static String id(String unencoded) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(unencoded.getBytes(StandardCharsets.UTF_8));
      return "applyset-" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + "-v1";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  /** Returns the object that stands for the set. */
  public ObjectKey parent() {
    return parent;
  }

  /** Returns what members are labelled with. */
  public String id() {
    return id;
  }

  /** Returns the labels of members. */
  public Map<String, String> memberLabels() {
    return Map.of(PART_OF, id);
  }

  /** Returns the label selector of members. */
  public String selector() {
    return PART_OF + "=" + id;
  }

  /** Returns the parent's name. */
  @Override
  public String toString() {
    return parent.toString();
  }
}
