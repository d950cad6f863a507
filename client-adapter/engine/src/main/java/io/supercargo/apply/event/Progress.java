package io.supercargo.apply.event;

import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ObjectKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts and tells what happens; one event at a time, whatever thread it comes from. */
public final class Progress {
  private final Consumer<? super DeliveryEvent> listener;
  private final Timekeeper time;
  private final int total;
  private final Map<ObjectKey, String> told = new HashMap<>();
  private final Set<ObjectKey> ended = new HashSet<>();

  /**
   * Makes a stream of events.
   *
   * @param total how many objects there are
   */
  public Progress(Consumer<? super DeliveryEvent> listener, Timekeeper time, int total) {
    this.listener = listener;
    this.time = time;
    this.total = total;
  }

  /** Tells something. */
  public synchronized void tell(DeliveryEvent.Type type, @Nullable ObjectKey key, String message) {
    if (key != null && isEnd(type)) {
      ended.add(key);
    }
    listener.accept(new DeliveryEvent(time.now(), type, key, message, ended.size(), total));
  }

  /** Tells that an object is not ready, unless that was said before in the same words. */
  public synchronized void waiting(ObjectKey key, String reason) {
    if (!reason.equals(told.put(key, reason))) {
      tell(DeliveryEvent.Type.WAITING, key, reason);
    }
  }

  private static boolean isEnd(DeliveryEvent.Type type) {
    switch (type) {
      case DELIVERED, READY, PRUNED, KEPT, SKIPPED, FAILED:
        return true;
      default:
        return false;
    }
  }
}
