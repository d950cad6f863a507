package io.supercargo.apply.inventory;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.retry.Contention;
import io.supercargo.apply.retry.Precondition;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The parent object of a set. It is widened before members are written and narrowed after others
 * are gone, so that whenever a run ends, the next one finds every member.
 */
public final class Inventory {
  private static final String TOOL = "supercargo";
  private static final String VERSION = "v0.1.0";
  private static final String DELIVERY = "supercargo.io/delivery";
  private static final String BEGUN = "begun";
  private static final String MANAGER = "supercargo-applyset";

  private final ClusterClient client;
  private final ApplySet set;
  private final boolean takeOver;

  /**
   * Makes access to a parent.
   *
   * @param takeOver whether a set that another tool applies may become ours
   */
  public Inventory(ClusterClient client, ApplySet set, boolean takeOver) {
    this.client = client;
    this.set = set;
    this.takeOver = takeOver;
  }

  /** Returns the names of the set. */
  public ApplySet set() {
    return set;
  }

  /**
   * Returns where members may be; nowhere if there is no parent yet.
   *
   * @throws DeliveryException if the parent is another tool's, or no parent at all
   */
  public Contents read() throws InterruptedException {
    LiveObject parent;
    try {
      parent = client.get(set.parent());
    } catch (ClusterException e) {
      throw new DeliveryException(Explanation.of("read the inventory", set.parent(), e), e);
    }
    return parent == null ? Contents.NONE : contents(parent);
  }

  private Contents contents(LiveObject parent) {
    ObjectKey key = set.parent();
    String id = parent.labels().get(ApplySet.ID);
    if (id == null) {
      throw new DeliveryException(
          key + " exists and is no inventory. Give the set another inventory name");
    }
    if (!id.equals(set.id())) {
      throw new DeliveryException(
          key
              + " is labelled "
              + id
              + ", but the inventory of this name is "
              + set.id()
              + ". It may have been copied or renamed: correct the label "
              + ApplySet.ID);
    }
    String tooling = parent.annotations().getOrDefault(ApplySet.TOOLING, "");
    if (!tooling.startsWith(TOOL + "/") && !takeOver) {
      throw new DeliveryException(
          key
              + " is the inventory of a set that "
              + (tooling.isEmpty() ? "nobody" : tooling)
              + " applies. Take the set over on purpose, or give yours another inventory name");
    }
    SortedSet<String> namespaces =
        new TreeSet<>(Contents.split(parent.annotations().getOrDefault(ApplySet.NAMESPACES, "")));
    namespaces.add(String.valueOf(key.namespace()));
    return new Contents(
        Contents.split(parent.annotations().getOrDefault(ApplySet.GROUP_KINDS, "")),
        namespaces,
        BEGUN.equals(parent.annotations().get(DELIVERY)));
  }

  /**
   * Writes where members are from now on. Nothing that another delivery wrote meanwhile is lost:
   * the change is made anew on top of it.
   *
   * @param change from where members may be to where they may be; called again if somebody came
   *     between, {@link Contents#NONE} if there is no parent
   * @return what is written now
   * @throws DeliveryException if the parent is another tool's, or no parent at all, or cannot be
   *     written
   */
  public Contents update(UnaryOperator<Contents> change, Timekeeper time)
      throws InterruptedException {
    try {
      return Contention.outlast(time, attempt -> update(change));
    } catch (ClusterException e) {
      throw new DeliveryException(Explanation.of("write the inventory", set.parent(), e), e);
    }
  }

  private Contents update(UnaryOperator<Contents> change) throws InterruptedException {
    LiveObject parent = client.get(set.parent());
    Contents now = parent == null ? Contents.NONE : contents(parent);
    Contents next = change.apply(now);
    if (!next.equals(now)) {
      Map<String, @Nullable Object> tree = Precondition.of(tree(next), parent);
      client.apply(set.parent(), tree, ApplyOptions.by(MANAGER).forced());
    }
    return next;
  }

  private Map<String, @Nullable Object> tree(Contents contents) {
    ObjectKey key = set.parent();
    String own = String.valueOf(key.namespace());
    Map<String, String> annotations = new TreeMap<>();
    if (contents.begun()) {
      annotations.put(DELIVERY, BEGUN);
    }
    annotations.put(ApplySet.TOOLING, TOOL + "/" + VERSION);
    annotations.put(ApplySet.GROUP_KINDS, Contents.join(contents.groupKinds(), ""));
    annotations.put(ApplySet.NAMESPACES, Contents.join(contents.namespaces(), own));
    return Map.of(
        "apiVersion",
        "v1",
        "kind",
        "Secret",
        "metadata",
        Map.of(
            "name",
            key.name(),
            "namespace",
            own,
            "labels",
            Map.of(ApplySet.ID, set.id()),
            "annotations",
            annotations));
  }
}
