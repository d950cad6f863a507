package io.supercargo.render;

import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.set.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes resources as JSON: the same objects, order and values as {@link YamlWriter}, several
 * resources always as one object of kind {@code List}.
 *
 * <p>Writers are immutable: each method that changes an option returns another writer. Every method
 * that renders throws {@link IllegalArgumentException}, naming the resource and the path, for text
 * with half of a surrogate pair and for numbers that are infinite or not a number.
 *
 * @see Json
 */
public final class JsonWriter {
  private static final JsonWriter STANDARD = new JsonWriter(false, false, false);

  private final boolean redacted;
  private final boolean installOrder;
  private final boolean pretty;

  private JsonWriter(boolean redacted, boolean installOrder, boolean pretty) {
    this.redacted = redacted;
    this.installOrder = installOrder;
    this.pretty = pretty;
  }

  /** Returns the compact writer that writes secrets plainly, in the given order. */
  public static JsonWriter standard() {
    return STANDARD;
  }

  /** Returns a writer that puts each entry on a line of its own and ends the last line. */
  public JsonWriter pretty() {
    return new JsonWriter(redacted, installOrder, true);
  }

  /** Returns a writer that masks what is secret, as {@link YamlWriter#redacted()} does. */
  public JsonWriter redacted() {
    return new JsonWriter(true, installOrder, pretty);
  }

  /** Returns a writer that sorts resources as {@link YamlWriter#inInstallOrder()} does. */
  public JsonWriter inInstallOrder() {
    return new JsonWriter(redacted, true, pretty);
  }

  /** Renders one resource. */
  public Rendered render(Resource resource) {
    return renderPart(resource.asStruct());
  }

  /** Renders resources as one object of kind {@code List}. */
  public Rendered render(Iterable<? extends Resource> resources) {
    List<Object> items = items(resources);
    return new Rendered(write(new Utf8Buffer(items.size()), list(items)));
  }

  /** As {@link #render(Iterable)}, to a text at once. */
  String text(Iterable<? extends Resource> resources) {
    List<Object> items = items(resources);
    return write(Utf8Buffer.ofSpare(items.size()), list(items)).end();
  }

  private List<Object> items(Iterable<? extends Resource> resources) {
    List<Object> items = new ArrayList<>();
    for (Entry entry : Entries.of(resources, installOrder)) {
      items.add(content(entry.part()));
    }
    return items;
  }

  private static Map<String, Object> list(List<Object> items) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("apiVersion", "v1");
    list.put("kind", "List");
    list.put("items", items);
    return list;
  }

  /** Renders any object of the model, such as the spec of a pod. */
  public Rendered renderPart(Struct part) {
    return new Rendered(write(new Utf8Buffer(1), content(part)));
  }

  /** As {@link #renderPart}, to a text at once. */
  String partText(Struct part) {
    return write(Utf8Buffer.ofSpare(1), content(part)).end();
  }

  /** Renders an object that is a tree: ordered maps, lists, strings, booleans, numbers and null. */
  public Rendered renderTree(Map<String, ? extends @Nullable Object> tree) {
    return new Rendered(write(new Utf8Buffer(1), redacted ? Redaction.ofTree(tree) : tree));
  }

  private Object content(Struct object) {
    return redacted ? Redaction.of(object) : object;
  }

  private Utf8Buffer write(Utf8Buffer out, Object structOrMap) {
    new JsonEmitter(out, pretty).object(structOrMap);
    if (pretty) {
      out.put('\n');
    }
    return out;
  }
}
