package io.supercargo.client.memory.server;

import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.DeleteOptions.Propagation;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Deletes objects, or marks them while something keeps them. */
final class Deleter {
  private static final long GRACE = 30;

  private final Server server;

  Deleter(Server server) {
    this.server = server;
  }

  @Nullable LiveObject delete(ObjectKey asked, DeleteOptions options) {
    ObjectKey key =
        new ObjectKey(server.catalog().served(asked.type()), asked.namespace(), asked.name());
    Map<String, @Nullable Object> live = server.store().get(Id.of(key));
    if (live == null) {
      throw Errors.notFound(key.type(), key.name());
    }
    precondition(key, "UID", options.uid(), Obj.text(live, "metadata", "uid"));
    precondition(
        key,
        "ResourceVersion",
        options.resourceVersion(),
        Obj.text(live, "metadata", "resourceVersion"));
    Map<String, @Nullable Object> marked = marked(live, options.propagation());
    boolean kept = isKept(marked);
    if (options.dryRun()) {
      return kept ? LiveObject.of(marked) : null;
    }
    if (!kept) {
      server.store().remove(Id.of(key));
      return null;
    }
    return LiveObject.of(
        Sameness.ofStates(live, marked) ? live : server.store().put(Id.of(key), marked));
  }

  private static void precondition(
      ObjectKey key, String what, @Nullable String wanted, String found) {
    if (wanted != null && !wanted.equals(found)) {
      throw Errors.precondition(key, what, wanted, found);
    }
  }

  private static boolean isKept(Map<String, @Nullable Object> object) {
    return !Obj.list(object, "metadata", "finalizers").isEmpty()
        || !Obj.list(object, "spec", "finalizers").isEmpty()
        || Obj.number(object, 0, "metadata", "deletionGracePeriodSeconds") > 0;
  }

  private Map<String, @Nullable Object> marked(
      Map<String, @Nullable Object> live, Propagation propagation) {
    List<Object> finalizers = new ArrayList<>(Obj.list(live, "metadata", "finalizers"));
    finalizers.remove("orphan");
    finalizers.remove("foregroundDeletion");
    if (propagation == Propagation.ORPHAN) {
      finalizers.add("orphan");
    } else if (propagation == Propagation.FOREGROUND) {
      finalizers.add("foregroundDeletion");
    }
    Map<String, @Nullable Object> marked =
        Obj.with(live, finalizers.isEmpty() ? null : finalizers, "metadata", "finalizers");
    if (Obj.at(live, "metadata", "deletionTimestamp") != null) {
      return marked;
    }
    long grace = grace(live);
    marked = Obj.with(marked, server.now(grace), "metadata", "deletionTimestamp");
    marked = Obj.with(marked, grace, "metadata", "deletionGracePeriodSeconds");
    long generation = Obj.number(live, 0, "metadata", "generation");
    if (generation > 0) {
      marked = Obj.with(marked, generation + 1, "metadata", "generation");
    }
    return Id.of(live).groupKind().equals("Namespace") ? terminating(marked) : marked;
  }

  private static Map<String, @Nullable Object> terminating(Map<String, @Nullable Object> marked) {
    Map<String, @Nullable Object> plain =
        Obj.with(marked, null, "metadata", "deletionGracePeriodSeconds");
    return Obj.with(plain, "Terminating", "status", "phase");
  }

  /** Only pods on a node are given time. */
  private static long grace(Map<String, @Nullable Object> live) {
    boolean runs =
        Id.of(live).groupKind().equals("Pod") && !Obj.text(live, "spec", "nodeName").isEmpty();
    return runs ? Obj.number(live, GRACE, "spec", "terminationGracePeriodSeconds") : 0;
  }
}
