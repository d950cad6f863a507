package io.supercargo.client.memory.server;

import io.supercargo.apply.spi.ApiException.Cause;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.finding.ErrorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What holds an object back that is being deleted. */
final class Finalizers {
  private Finalizers() {}

  /**
   * Checks that an object that is being deleted gets none that it did not have.
   *
   * @throws io.supercargo.apply.spi.ApiException 422 if it does
   */
  static void check(
      ObjectKey key, Map<String, @Nullable Object> live, Map<String, @Nullable Object> wanted) {
    if (Obj.at(live, "metadata", "deletionTimestamp") == null) {
      return;
    }
    List<Object> added = new ArrayList<>(Obj.list(wanted, "metadata", "finalizers"));
    added.removeAll(Obj.list(live, "metadata", "finalizers"));
    if (!added.isEmpty()) {
      String message =
          "Forbidden: no new finalizers can be added if the object is being deleted, found new"
              + " finalizers "
              + shown(added);
      Cause cause = new Cause(ErrorType.FORBIDDEN.reason(), "metadata.finalizers", message);
      throw Errors.invalid(key.type(), key.name(), List.of(cause));
    }
  }

  private static String shown(List<Object> finalizers) {
    StringBuilder out = new StringBuilder("[]string{");
    for (Object each : finalizers) {
      out.append(out.charAt(out.length() - 1) == '{' ? "\"" : ", \"").append(each).append('"');
    }
    return out.append('}').toString();
  }
}
