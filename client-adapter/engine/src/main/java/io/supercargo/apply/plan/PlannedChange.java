package io.supercargo.apply.plan;

import io.supercargo.apply.spi.FieldConflict;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.diff.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an apply would do to one object. Immutable. */
public final class PlannedChange {
  private final ObjectKey key;
  private final Action action;
  private final @Nullable LiveObject before;
  private final Map<String, @Nullable Object> body;
  private final boolean force;
  private final List<Change> changes;
  private final List<FieldConflict> conflicts;
  private final List<String> warnings;
  private final String reason;
  private final boolean decidedLater;

  PlannedChange(Draft draft) {
    this.key = draft.key;
    this.action = draft.action;
    this.before = draft.before;
    this.body = draft.body;
    this.force = draft.force;
    this.changes = List.copyOf(draft.changes);
    this.conflicts = List.copyOf(draft.conflicts);
    this.warnings = List.copyOf(draft.warnings);
    this.reason = draft.reason;
    this.decidedLater = draft.decidedLater;
  }

  /** Returns the object. */
  public ObjectKey key() {
    return key;
  }

  /** Returns what happens to it. */
  public Action action() {
    return action;
  }

  /** Returns the object as it is, or null if there is none, or none that is known. */
  public @Nullable LiveObject before() {
    return before;
  }

  /** Returns what is sent, secret values included; empty if nothing is. */
  public Map<String, @Nullable Object> body() {
    return body;
  }

  /** Returns whether fields are taken from other managers. */
  public boolean takesOver() {
    return force;
  }

  /**
   * Returns what changes in meaning, secrets masked. Empty if nothing changes, if the object is new
   * or goes, and if that is decided later.
   */
  public List<Change> changes() {
    return changes;
  }

  /**
   * Returns the fields that other managers own: those that stand in the way, or those that are
   * taken over or left to them.
   */
  public List<FieldConflict> conflicts() {
    return conflicts;
  }

  /** Returns what the server has to say to people. */
  public List<String> warnings() {
    return warnings;
  }

  /** Returns why, where it does not explain itself; else empty. */
  public String reason() {
    return reason;
  }

  /**
   * Returns whether the server could not judge yet; it is asked just before the object is written,
   * and a surprise stops the run.
   */
  public boolean isDecidedLater() {
    return decidedLater;
  }

  /** Returns action, kind and name; not the content, which may be secret. */
  @Override
  public String toString() {
    return action + " " + key + (decidedLater ? " (decided later)" : "");
  }

  /** What is known of a change while it is found out. */
  static final class Draft {
    final ObjectKey key;
    Action action;
    @Nullable LiveObject before;
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    boolean force;
    List<Change> changes = List.of();
    List<FieldConflict> conflicts = List.of();
    List<String> warnings = List.of();
    String reason = "";
    boolean decidedLater;

    Draft(ObjectKey key, Action action) {
      this.key = key;
      this.action = action;
    }

    Draft because(String text) {
      reason = text;
      return this;
    }

    PlannedChange build() {
      return new PlannedChange(this);
    }
  }
}
