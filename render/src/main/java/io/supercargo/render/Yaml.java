package io.supercargo.render;

import io.supercargo.model.Resource;
import io.supercargo.model.Struct;

/**
 * YAML in one call. {@link YamlWriter} has the options: order, comments, lists, secrets masked.
 *
 * <p>Text is in UTF-8's reach only: half of a surrogate pair is an {@link IllegalArgumentException}
 * that names the resource and the path.
 */
public final class Yaml {
  private Yaml() {}

  /** Returns one resource as one document. */
  public static String write(Resource resource) {
    return YamlWriter.standard().text(resource);
  }

  /**
   * Returns resources, such as those of a set with their comments, in their order, parted by {@code
   * ---}.
   */
  public static String write(Iterable<? extends Resource> resources) {
    return YamlWriter.standard().text(resources);
  }

  /** Returns any object of the model, such as the spec of a pod, as one document. */
  public static String writePart(Struct part) {
    return YamlWriter.standard().renderPart(part).text();
  }
}
