package io.supercargo.client.memory.server;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the server itself says about CRDs. */
public final class Definitions {
  private Definitions() {}

  /** Returns the status of a CRD whose names are accepted and whose resources are served. */
  public static Map<String, @Nullable Object> established(
      Map<String, @Nullable Object> definition, String now) {
    return Obj.of(
        "conditions",
        List.of(
            condition("NamesAccepted", "NoConflicts", "no conflicts found", now),
            condition(
                "Established",
                "InitialNamesAccepted",
                "the initial names have been accepted",
                now)),
        "acceptedNames",
        Obj.map(definition, "spec", "names"),
        "storedVersions",
        KindDefaults.storedVersions(definition));
  }

  private static Map<String, @Nullable Object> condition(
      String type, String reason, String message, String now) {
    return Obj.of(
        "type",
        type,
        "status",
        "True",
        "lastTransitionTime",
        now,
        "reason",
        reason,
        "message",
        message);
  }
}
