package io.supercargo.agreement.fresh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The documents that all others are made of; a server takes each of them. */
final class Bases {
  private Bases() {}

  static List<Map<String, @Nullable Object>> of(String area) {
    String resource = "/fresh/" + area + ".yaml";
    try (InputStream in = Objects.requireNonNull(Bases.class.getResourceAsStream(resource))) {
      List<Map<String, @Nullable Object>> documents = new ArrayList<>();
      for (Object document : yaml().loadAll(in)) {
        documents.add(Copies.of((Map<?, ?>) document));
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Returns what manifests hold, without those that are no object in plain YAML. */
  static List<Map<String, @Nullable Object>> read(List<String> manifests) {
    List<Map<String, @Nullable Object>> documents = new ArrayList<>();
    for (String manifest : manifests) {
      try {
        if (yaml().load(manifest) instanceof Map<?, ?> map) {
          documents.add(Copies.of(map));
        }
      } catch (YAMLException e) {
        // The server reads some that this library does not.
      }
    }
    return documents;
  }

  private static Yaml yaml() {
    return new Yaml(new SafeConstructor(new LoaderOptions()));
  }

  static List<Map<String, @Nullable Object>> all(List<String> areas) {
    List<Map<String, @Nullable Object>> documents = new ArrayList<>();
    for (String area : areas) {
      documents.addAll(of(area));
    }
    return documents;
  }
}
