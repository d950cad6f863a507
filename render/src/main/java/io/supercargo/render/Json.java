package io.supercargo.render;

import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON in one call, compact. {@link JsonWriter} has the options. */
public final class Json {
  private Json() {}

  /** Returns one resource. */
  public static String write(Resource resource) {
    return JsonWriter.standard().partText(resource.asStruct());
  }

  /** Returns resources, such as those of a set, as a {@code List}. */
  public static String write(Iterable<? extends Resource> resources) {
    return JsonWriter.standard().text(resources);
  }

  /** Returns any object of the model, such as the spec of a pod. */
  public static String writePart(Struct part) {
    return JsonWriter.standard().partText(part);
  }

  /** Returns an object that is a tree: ordered maps, lists, strings, booleans, numbers and null. */
  public static String writeTree(Map<String, ? extends @Nullable Object> tree) {
    return JsonWriter.standard().renderTree(tree).text();
  }
}
