package io.supercargo.client.memory.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a write changes anything. */
final class Sameness {
  private Sameness() {}

  /** Returns whether two states of an object differ in nothing but the times of its managers. */
  static boolean ofStates(
      Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
    return timeless(before).equals(timeless(after));
  }

  private static Map<String, @Nullable Object> timeless(Map<String, @Nullable Object> object) {
    List<Object> entries = new ArrayList<>();
    for (Object entry : Obj.list(object, "metadata", "managedFields")) {
      entries.add(Obj.with(Obj.map(entry), null, "time"));
    }
    // A time may change their order.
    entries.sort((one, other) -> name(one).compareTo(name(other)));
    Map<String, @Nullable Object> plain = Obj.with(object, entries, "metadata", "managedFields");
    return Obj.with(plain, null, "metadata", "resourceVersion");
  }

  private static String name(Object entry) {
    return Obj.text(entry, "operation")
        + " "
        + Obj.text(entry, "manager")
        + " "
        + Obj.text(entry, "apiVersion")
        + " "
        + Obj.text(entry, "subresource");
  }
}
