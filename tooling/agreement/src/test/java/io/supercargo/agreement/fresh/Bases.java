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

/** The documents that all others are made of; a server takes each of them. */
final class Bases {
  private Bases() {}

  static List<Map<String, @Nullable Object>> of(String area) {
    String resource = "/fresh/" + area + ".yaml";
    try (InputStream in = Objects.requireNonNull(Bases.class.getResourceAsStream(resource))) {
      List<Map<String, @Nullable Object>> documents = new ArrayList<>();
      for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(in)) {
        documents.add(Copies.of((Map<?, ?>) document));
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static List<Map<String, @Nullable Object>> all(List<String> areas) {
    List<Map<String, @Nullable Object>> documents = new ArrayList<>();
    for (String area : areas) {
      documents.addAll(of(area));
    }
    return documents;
  }
}
