package io.supercargo.codegen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The older releases of the client: Kubernetes version, class, field, and the class that it holds.
 *
 * @param classes for each version, oldest first, the fields of each class
 */
record Releases(Map<String, Map<String, Map<String, String>>> classes) {
  /** The oldest version that a check can be made for. */
  static final int OLDEST = 30;

  static final String LISTING = "releases.txt";

  /** Reads what {@link ReleaseListing} wrote when this module was built. */
  static Releases read() throws IOException {
    InputStream in = Releases.class.getResourceAsStream(LISTING);
    if (in == null) {
      throw new IllegalStateException(
          "the listing of older client releases is missing: build tooling/codegen up to its phase"
              + " compile");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return of(reader.lines().toList());
    }
  }

  static Releases of(List<String> lines) {
    Map<String, Map<String, Map<String, String>>> classes = new LinkedHashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      Map<String, String> fields = new HashMap<>();
      for (int i = 2; i < words.length; i++) {
        int colon = words[i].lastIndexOf(':');
        fields.put(words[i].substring(0, colon), words[i].substring(colon + 1));
      }
      classes.computeIfAbsent(words[0], version -> new HashMap<>()).put(words[1], fields);
    }
    return new Releases(classes);
  }

  /** Returns the older versions, oldest first. */
  List<String> versions() {
    return List.copyOf(classes.keySet());
  }

  /** Returns the fields of a class, each with the class that it holds; null if there is none. */
  @Nullable Map<String, String> fields(String version, String name) {
    return classes.getOrDefault(version, Map.of()).get(name);
  }

  /**
   * Makes sure that no release is missing.
   *
   * @param newest the version of the model, such as {@code 1.36.2}
   * @throws IllegalStateException if there is not one for each minor version before the newest
   */
  void requireAllBefore(String newest) {
    List<String> expected = new ArrayList<>();
    for (int minor = OLDEST; minor < minor(newest); minor++) {
      expected.add("1." + minor);
    }
    if (!expected.equals(versions())) {
      throw new IllegalStateException(
          "expected the releases of client-java-api for Kubernetes "
              + expected
              + ", found "
              + versions()
              + ": name each in tooling/codegen/pom.xml, under the Kubernetes version it was made of");
    }
  }

  /** Returns the minor version as {@code 1.36} of {@code 1.36.2}. */
  static String minorVersion(String version) {
    return "1." + minor(version);
  }

  private static int minor(String version) {
    return Integer.parseInt(version.split("\\.", -1)[1]);
  }
}
