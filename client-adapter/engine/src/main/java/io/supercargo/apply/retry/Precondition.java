package io.supercargo.apply.retry;

import io.supercargo.apply.spi.LiveObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets an apply hold only for an object in the state that was looked at, or for none at all. */
public final class Precondition {
  // A version that no object has: etcd's is 2 after the first write. An apply that carries it
  // creates, or is answered with 409 because somebody else did.
  private static final String NO_OBJECT = "1";

  private Precondition() {}

  /**
   * Returns what to send.
   *
   * @param body the object to apply
   * @param seen the object as it was seen, null if there was none
   */
  public static Map<String, @Nullable Object> of(
      Map<String, @Nullable Object> body, @Nullable LiveObject seen) {
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
    if (body.get("metadata") instanceof Map<?, ?> written) {
      written.forEach((name, value) -> metadata.put(String.valueOf(name), value));
    }
    if (seen != null) {
      metadata.put("uid", seen.uid());
    }
    metadata.put("resourceVersion", seen == null ? NO_OBJECT : seen.resourceVersion());
    Map<String, @Nullable Object> guarded = new LinkedHashMap<>(body);
    guarded.put("metadata", metadata);
    return guarded;
  }
}
