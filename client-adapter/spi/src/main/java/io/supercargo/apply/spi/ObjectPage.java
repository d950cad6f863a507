package io.supercargo.apply.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param resourceVersion the state of the list, from which a watch can go on
 * @param items the objects, each with its apiVersion and kind
 * @param continueToken asks for the next page; null if this is the last
 */
public record ObjectPage(
    String resourceVersion, List<LiveObject> items, @Nullable String continueToken) {
  /** Makes a page; the items are copied. */
  public ObjectPage {
    items = List.copyOf(items);
  }
}
