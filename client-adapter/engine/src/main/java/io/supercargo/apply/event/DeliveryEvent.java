package io.supercargo.apply.event;

import io.supercargo.apply.spi.ObjectKey;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened during a delivery. Never holds secret values.
 *
 * @param time when
 * @param type what
 * @param key to which object, null if to none in particular
 * @param message more of it, may be empty
 * @param done how many objects are ready, gone, or not waited for
 * @param total how many objects there are
 */
public record DeliveryEvent(
    Instant time, Type type, @Nullable ObjectKey key, String message, int done, int total) {

  /** What may happen. */
  public enum Type {
    /** The plan is about to be applied. */
    PLANNED,
    /** A stage begins. */
    STAGE,
    /** An object is about to be written. */
    APPLYING,
    /** An object is written. */
    APPLIED,
    /** An object is as wanted already. */
    UNCHANGED,
    /** An object is not ready yet; the message says why. Told again when the reason changes. */
    WAITING,
    /** An object is delivered, and nobody waits until it is ready. */
    DELIVERED,
    /** An object is ready. */
    READY,
    /** An object is about to be deleted. */
    PRUNING,
    /** An object is gone. */
    PRUNED,
    /** An object is not wanted any more and stays. */
    KEPT,
    /** An object is not delivered; the message says why. */
    SKIPPED,
    /** An object could not be written, did not get ready or did not go; the message says why. */
    FAILED,
    /** Everything is over. */
    FINISHED
  }

  /** Returns it on one line: {@code [3/7] ready Deployment shop/web}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append('[').append(done).append('/').append(total).append("] ");
    out.append(type.name().toLowerCase(Locale.ROOT));
    if (key != null) {
      out.append(' ').append(key);
    }
    if (!message.isEmpty()) {
      out.append(key == null ? " " : ": ").append(message);
    }
    return out.toString();
  }
}
