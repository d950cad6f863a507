package io.supercargo.apply.run;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Deletes one object and waits until it is gone. */
final class Removal {
  private final ClusterClient client;
  private final RunOptions options;
  private final Timekeeper time;

  Removal(ClusterClient client, RunOptions options, Timekeeper time) {
    this.client = client;
    this.options = options;
    this.time = time;
  }

  /**
   * Deletes an object.
   *
   * @param uid of the object; another one of that name means that it is gone
   * @throws DeliveryException if it is not gone in time, saying what keeps it
   */
  void remove(ObjectKey key, DeleteOptions how, String uid, Deadline deadline)
      throws InterruptedException {
    try {
      client.delete(key, how);
    } catch (ApiException e) {
      if (!e.isNotFound()) {
        throw e;
      }
    }
    Deadline patience = deadline.atMost(options.objectTimeout());
    LiveObject left = client.get(key);
    while (left != null && left.uid().equals(uid)) {
      if (patience.isOver()) {
        throw new DeliveryException(stuck(key, left));
      }
      time.sleep(options.interval());
      left = client.get(key);
    }
  }

  private static String stuck(ObjectKey key, LiveObject left) {
    if (!left.finalizers().isEmpty()) {
      return key
          + " is deleted but not gone: finalizers "
          + left.finalizers()
          + " keep it. Check the controllers that should remove them";
    }
    String remaining = remaining(left);
    return key
        + " is deleted but not gone: "
        + (remaining.isEmpty() ? "look at what it owns" : remaining);
  }

  /** Returns what a Namespace says of its content that does not go. */
  private static String remaining(LiveObject left) {
    List<String> messages = new ArrayList<>();
    Object status = left.tree().get("status");
    Object conditions = status instanceof Map<?, ?> map ? map.get("conditions") : null;
    for (Object each : conditions instanceof List<?> list ? list : List.of()) {
      if (each instanceof Map<?, ?> condition && "True".equals(condition.get("status"))) {
        messages.add(String.valueOf(condition.get("message")));
      }
    }
    return String.join("; ", messages);
  }
}
