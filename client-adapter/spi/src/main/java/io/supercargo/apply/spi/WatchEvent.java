package io.supercargo.apply.spi;

/**
 * What happened to an object.
 *
 * @param type what it was
 * @param object the object after it, as it last was if it is gone; of a bookmark only the
 *     resourceVersion counts
 */
public record WatchEvent(Type type, LiveObject object) {
  /** What may happen. */
  public enum Type {
    /** The object is new, or the selector takes it now. */
    ADDED,
    /** The object changed. */
    MODIFIED,
    /** The object is gone, or the selector does not take it any more. */
    DELETED,
    /** Nothing; everything up to that resourceVersion has been seen. */
    BOOKMARK
  }
}
