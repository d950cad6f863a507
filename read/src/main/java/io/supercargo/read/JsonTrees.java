package io.supercargo.read;

import io.supercargo.read.internal.JsonObjects;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that a program wrote, such as the answers of an API server, into trees: ordered maps,
 * lists, strings, booleans, numbers (Long, BigInteger, Double) and null.
 */
public final class JsonTrees {
  private JsonTrees() {}

  /**
   * Reads an object.
   *
   * @param name how a message calls the text
   * @param json one JSON object in UTF-8
   * @throws IllegalArgumentException if it is something else, naming the place but no value
   */
  public static Map<String, @Nullable Object> readObject(String name, byte[] json) {
    return JsonObjects.read(name, json, ReadLimits.defaults().internal().depth());
  }
}
