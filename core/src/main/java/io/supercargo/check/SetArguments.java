package io.supercargo.check;

import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Text;
import io.supercargo.model.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Words that hold for a whole set. What is wrong with one would be found in each resource of the
 * set, so it is refused where it is said.
 */
public final class SetArguments {
  private SetArguments() {}

  /**
   * Returns the name of a set, which is the value of a label of its pods.
   *
   * @throws IllegalArgumentException if it is none, naming the calling line
   */
  public static String name(String name) {
    return checked("name of the set", name, Formats.labelValue(Arguments.text(name, "name")));
  }

  /**
   * Returns the name of a namespace.
   *
   * @throws IllegalArgumentException if it is none, naming the calling line
   */
  public static String namespace(String namespace) {
    Arguments.text(namespace, "namespace");
    return checked("namespace", namespace, Formats.label(namespace));
  }

  /**
   * Returns the key of a label.
   *
   * @throws IllegalArgumentException if it is none, naming the calling line
   */
  public static String labelKey(String key) {
    return checked("key of a label", key, Formats.qualifiedName(Arguments.text(key, "key")));
  }

  /**
   * Returns the value of a label.
   *
   * @param key its key, for the message
   * @throws IllegalArgumentException if it is none, naming the calling line
   */
  public static String labelValue(String key, String value) {
    Arguments.notNull(value, "value");
    return checked("value of the label " + key, value, Formats.labelValue(value));
  }

  /**
   * Returns the key of an annotation.
   *
   * @throws IllegalArgumentException if it is none, naming the calling line
   */
  public static String annotationKey(String key) {
    Arguments.text(key, "key");
    return checked("key of an annotation", key, Formats.qualifiedNameAnyCase(key));
  }

  private static String checked(String what, String value, @Nullable String expected) {
    if (expected != null) {
      throw Arguments.failure(what + ": expected " + expected + Text.found(value));
    }
    return value;
  }
}
