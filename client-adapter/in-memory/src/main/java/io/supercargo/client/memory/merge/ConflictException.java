package io.supercargo.client.memory.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Other managers own applied fields with other values. */
public final class ConflictException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final List<Conflict> conflicts;

  /**
   * A field that somebody else owns.
   *
   * @param manager who, in the server's words
   * @param field the path in the server's words
   */
  public record Conflict(String manager, String field) implements java.io.Serializable {
    private static final long serialVersionUID = 1;
  }

  private ConflictException(List<Conflict> conflicts) {
    super(message(conflicts));
    this.conflicts = conflicts;
  }

  static ConflictException of(Map<Manager, FieldSet> conflicting) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Map.Entry<Manager, FieldSet> entry : conflicting.entrySet()) {
      String manager = name(entry.getKey());
      for (String path : entry.getValue().paths()) {
        conflicts.add(new Conflict(manager, path));
      }
    }
    conflicts.sort(Comparator.comparing(Conflict::manager));
    return new ConflictException(conflicts);
  }

  /** Returns every conflict, ordered by managers. */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  private static String name(Manager manager) {
    String name = Scalars.shown(manager.name());
    if (!manager.subresource().isEmpty()) {
      name += " with subresource " + Scalars.shown(manager.subresource());
    }
    return manager.apply() ? name : name + " using " + manager.apiVersion();
  }

  private static String message(List<Conflict> conflicts) {
    StringBuilder out = new StringBuilder("Apply failed with ").append(conflicts.size());
    if (conflicts.size() == 1) {
      Conflict only = conflicts.get(0);
      return out.append(" conflict: conflict with ")
          .append(only.manager())
          .append(": ")
          .append(only.field())
          .toString();
    }
    Map<String, List<String>> byManager = new TreeMap<>();
    for (Conflict each : conflicts) {
      byManager.computeIfAbsent(each.manager(), name -> new ArrayList<>()).add(each.field());
    }
    out.append(" conflicts: ");
    List<String> lines = new ArrayList<>();
    byManager.forEach(
        (manager, fields) -> {
          lines.add("conflicts with " + manager + ":");
          fields.forEach(field -> lines.add("- " + field));
        });
    return out.append(String.join("\n", lines)).toString();
  }
}
