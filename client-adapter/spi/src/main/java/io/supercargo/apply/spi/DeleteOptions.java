package io.supercargo.apply.spi;

import org.jspecify.annotations.Nullable;

/**
 * How to delete an object.
 *
 * @param uid only the object of this uid, null for any
 * @param resourceVersion only the object in this state, null for any
 * @param propagation what happens to what it owns
 * @param dryRun whether the server only answers what would be
 */
public record DeleteOptions(
    @Nullable String uid,
    @Nullable String resourceVersion,
    Propagation propagation,
    boolean dryRun) {

  /** What happens to objects that the deleted one owns. */
  public enum Propagation {
    /** They are deleted afterwards. */
    BACKGROUND("Background"),
    /** The object stays until they are gone. */
    FOREGROUND("Foreground"),
    /** They stay. */
    ORPHAN("Orphan");

    private final String text;

    Propagation(String text) {
      this.text = text;
    }

    /** Returns how the API server writes it. */
    public String text() {
      return text;
    }
  }

  /** Returns options for the object of this uid, whatever its state; what it owns goes too. */
  public static DeleteOptions ofUid(String uid) {
    return new DeleteOptions(uid, null, Propagation.BACKGROUND, false);
  }

  /** Returns options with another propagation. */
  public DeleteOptions with(Propagation other) {
    return new DeleteOptions(uid, resourceVersion, other, dryRun);
  }

  /** Returns options for an object in this state only. */
  public DeleteOptions ifAt(String version) {
    return new DeleteOptions(uid, version, propagation, dryRun);
  }

  /** Returns options that change nothing. */
  public DeleteOptions asDryRun() {
    return new DeleteOptions(uid, resourceVersion, propagation, true);
  }
}
