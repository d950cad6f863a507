package io.supercargo.client.memory.merge;

/**
 * Whom the server tells apart as the owner of fields.
 *
 * @param name the field manager
 * @param apply whether by server-side apply; else by any other write
 * @param apiVersion the version of the write; empty for apply, where it does not matter
 * @param subresource such as {@code status}, empty for the object itself
 */
public record Manager(String name, boolean apply, String apiVersion, String subresource) {
  /** Returns who applies under a name. */
  public static Manager applying(String name) {
    return new Manager(name, true, "", "");
  }

  /** Returns who writes under a name without server-side apply. */
  public static Manager updating(String name, String apiVersion, String subresource) {
    return new Manager(name, false, apiVersion, subresource);
  }
}
