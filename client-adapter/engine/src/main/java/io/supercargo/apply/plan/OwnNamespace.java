package io.supercargo.apply.plan;

import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The namespace in which the inventory is, if the set brought it: a run that ended between the two
 * left a member of which no inventory tells.
 */
final class OwnNamespace {
  private static final ResourceType NAMESPACE =
      new ResourceType("", "v1", "Namespace", "namespaces", false, Set.of());

  private final ClusterClient client;
  private final ApplySet set;

  OwnNamespace(ClusterClient client, ApplySet set) {
    this.client = client;
    this.set = set;
  }

  /** A member. */
  record Member(ObjectKey key, LiveObject object) {
    void putInto(Map<ObjectKey, LiveObject> members) {
      members.put(key, object);
    }
  }

  /** Returns whether a name is that of the namespace of a set. */
  static boolean is(ObjectKey key, String namespace) {
    return key.type().groupKind().equals("Namespace") && key.name().equals(namespace);
  }

  /** Returns the namespace if it is a member, as far as one may look. */
  Optional<Member> find() throws InterruptedException {
    ObjectKey key = new ObjectKey(NAMESPACE, null, String.valueOf(set.parent().namespace()));
    try {
      LiveObject object = client.get(key);
      return object == null || !set.id().equals(object.labels().get(ApplySet.PART_OF))
          ? Optional.empty()
          : Optional.of(new Member(key, object));
    } catch (ClusterException mayNotLook) {
      return Optional.empty();
    }
  }
}
