package io.supercargo.apply.spi;

import org.jspecify.annotations.Nullable;

/**
 * Which objects to list.
 *
 * @param type their type
 * @param namespace where they are; null for all namespaces and for what lives in none
 * @param labels a label selector such as {@code app=web,tier!=cache}, empty for all
 * @param limit how many at most in one page, 0 for as many as there are
 * @param continueToken where the page before ended, null for the first
 */
public record ListQuery(
    ResourceType type,
    @Nullable String namespace,
    String labels,
    int limit,
    @Nullable String continueToken) {

  /** Returns a query for all objects of a type in a namespace, null for everywhere. */
  public static ListQuery of(ResourceType type, @Nullable String namespace) {
    return new ListQuery(type, namespace, "", 0, null);
  }

  /** Returns a query for objects that a label selector takes. */
  public ListQuery labelled(String selector) {
    return new ListQuery(type, namespace, selector, limit, continueToken);
  }

  /** Returns a query for pages of so many objects. */
  public ListQuery paged(int size) {
    return new ListQuery(type, namespace, labels, size, continueToken);
  }

  /** Returns the query for the page that follows. */
  public ListQuery after(ObjectPage page) {
    return new ListQuery(type, namespace, labels, limit, page.continueToken());
  }
}
