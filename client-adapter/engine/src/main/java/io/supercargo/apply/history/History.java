package io.supercargo.apply.history;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The releases of a set, each in Secrets in the set's namespace: compressed, in pieces that a
 * Secret can hold. Labels say which set and which release it is; there are no values in them.
 */
public final class History {
  /** Label of the Secrets: the id of the set. */
  public static final String LABEL = "supercargo.io/history";

  private static final String RELEASE = "supercargo.io/release";
  private static final String PIECES = "supercargo.io/pieces";
  private static final String RESOURCES = "supercargo.io/resources";
  private static final String MANAGER = "supercargo-history";
  // Base64 makes four bytes of three; a Secret holds a mebibyte.
  private static final int PIECE = 700_000;

  private final ClusterClient client;
  private final ApplySet set;
  private final HistoryOptions options;
  private final Archive archive;

  /** Makes access to the releases of a set. */
  public History(ClusterClient client, ApplySet set, HistoryOptions options) {
    this(client, set, options, PIECE);
  }

  History(ClusterClient client, ApplySet set, HistoryOptions options, int piece) {
    this.client = client;
    this.set = set;
    this.options = options;
    this.archive = new Archive(piece);
  }

  /** Returns the releases that are recorded, the newest first. */
  public List<Release> releases() throws InterruptedException {
    List<Release> releases = new ArrayList<>();
    for (Map.Entry<Integer, List<LiveObject>> each : pieces().entrySet()) {
      LiveObject first = each.getValue().get(0);
      int resources = number(first.annotations().get(RESOURCES));
      boolean complete = each.getValue().size() == number(first.annotations().get(PIECES));
      Object time = first.metadata().get("creationTimestamp");
      String when = time instanceof String text ? text : "";
      releases.add(new Release(each.getKey(), when, resources, complete));
    }
    return releases;
  }

  /**
   * Returns a set as it was delivered.
   *
   * @throws DeliveryException if there is no such release, naming those that there are, or if it
   *     was not recorded completely
   */
  public Recorded read(int number) throws InterruptedException {
    SortedMap<Integer, List<LiveObject>> all = pieces();
    List<LiveObject> pieces = all.get(number);
    String name = "release " + number + " of " + set;
    if (pieces == null) {
      throw new DeliveryException(
          "there is no "
              + name
              + (all.isEmpty() ? "; none is recorded" : "; there are " + all.keySet()));
    }
    if (pieces.size() != number(pieces.get(0).annotations().get(PIECES))) {
      throw new DeliveryException(name + " is not complete. Choose another one");
    }
    List<byte[]> bytes = new ArrayList<>();
    for (LiveObject piece : pieces) {
      Object data = piece.tree().get("data");
      Object text = data instanceof Map<?, ?> map ? map.get("release") : null;
      bytes.add(Base64.getDecoder().decode(text instanceof String base64 ? base64 : ""));
    }
    return archive.unpack(name, bytes);
  }

  /**
   * Records a set as the newest release and forgets the oldest.
   *
   * @param kept Secrets of the set that stayed as they were, because their values are not known
   * @return the number of the release, 0 if none are kept
   */
  public int record(Manifests manifests, List<LiveObject> kept) throws InterruptedException {
    if (options.kept() <= 0) {
      return 0;
    }
    SortedMap<Integer, List<LiveObject>> present = pieces();
    int number = present.isEmpty() ? 1 : present.firstKey() + 1;
    List<byte[]> pieces =
        archive.pack(
            manifests, String.valueOf(set.parent().namespace()), options.secretValues(), kept);
    for (int i = 0; i < pieces.size(); i++) {
      ObjectKey key = key(number, i);
      try {
        client.apply(
            key, tree(key, number, i, pieces, manifests.size()), ApplyOptions.by(MANAGER).forced());
      } catch (ClusterException e) {
        throw new DeliveryException(Explanation.of("record the release in", key, e), e);
      }
    }
    forget(present);
    return number;
  }

  private void forget(SortedMap<Integer, List<LiveObject>> present) throws InterruptedException {
    int kept = 1;
    for (List<LiveObject> pieces : present.values()) {
      if (++kept > options.kept()) {
        for (LiveObject piece : pieces) {
          delete(piece);
        }
      }
    }
  }

  private void delete(LiveObject piece) throws InterruptedException {
    ObjectKey key = new ObjectKey(set.parent().type(), piece.namespace(), piece.name());
    try {
      client.delete(key, DeleteOptions.ofUid(piece.uid()));
    } catch (ClusterException e) {
      if (!(e instanceof ApiException api) || !api.isNotFound()) {
        throw new DeliveryException(Explanation.of("forget the release in", key, e), e);
      }
    }
  }

  /** Returns the pieces of each release in order, the newest release first. */
  private SortedMap<Integer, List<LiveObject>> pieces() throws InterruptedException {
    ListQuery query =
        ListQuery.of(set.parent().type(), set.parent().namespace())
            .labelled(LABEL + "=" + set.id());
    SortedMap<Integer, List<LiveObject>> releases = new TreeMap<>(Collections.reverseOrder());
    for (LiveObject piece : list(query)) {
      int number = number(piece.labels().get(RELEASE));
      releases.computeIfAbsent(number, none -> new ArrayList<>()).add(piece);
    }
    releases.values().forEach(each -> each.sort(History::byPosition));
    return releases;
  }

  private List<LiveObject> list(ListQuery query) throws InterruptedException {
    try {
      return client.list(query).items();
    } catch (ClusterException e) {
      throw new DeliveryException(Explanation.of("list the releases of", set.parent(), e), e);
    }
  }

  private static int byPosition(LiveObject one, LiveObject other) {
    return Integer.compare(position(one), position(other));
  }

  private static int position(LiveObject piece) {
    return number(piece.name().substring(piece.name().lastIndexOf('.') + 1));
  }

  private ObjectKey key(int number, int piece) {
    String name = set.parent().name() + ".v" + number + "." + piece;
    return new ObjectKey(set.parent().type(), set.parent().namespace(), name);
  }

  private Map<String, @Nullable Object> tree(
      ObjectKey key, int number, int piece, List<byte[]> pieces, int resources) {
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
    metadata.put("name", key.name());
    metadata.put("namespace", key.namespace());
    metadata.put("labels", Map.of(LABEL, set.id(), RELEASE, Integer.toString(number)));
    metadata.put(
        "annotations",
        Map.of(PIECES, Integer.toString(pieces.size()), RESOURCES, Integer.toString(resources)));
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("apiVersion", "v1");
    tree.put("kind", "Secret");
    tree.put("metadata", metadata);
    tree.put("type", "supercargo.io/release");
    tree.put("data", Map.of("release", Base64.getEncoder().encodeToString(pieces.get(piece))));
    return tree;
  }

  private static int number(@Nullable String text) {
    try {
      return text == null ? 0 : Integer.parseInt(text);
    } catch (NumberFormatException somebodyChangedIt) {
      return 0;
    }
  }
}
