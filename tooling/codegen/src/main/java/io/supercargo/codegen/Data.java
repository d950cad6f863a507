package io.supercargo.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the client's classes do not say; see the comments in the files themselves. */
record Data(
    String kubernetes,
    Map<String, JsonNode> types,
    Map<String, List<String>> order,
    Map<String, List<String>> shortcuts,
    Map<String, String> singulars,
    Set<String> secrets,
    List<Constraint> constraints,
    List<String> exports) {

  /** Returns whether objects of a type are replaced as a whole, unless the field says otherwise. */
  boolean isAtomic(String struct) {
    String typeName = struct.isEmpty() ? "" : struct.substring(TypeModel.ROOT.length());
    for (JsonNode type : types.values()) {
      if (typeName.equals(type.get("type").asText())) {
        return type.path("atomic").asBoolean();
      }
    }
    return false;
  }

  static Data read(Path directory) throws IOException {
    Map<String, JsonNode> types = new HashMap<>();
    JsonNode root = new ObjectMapper().readTree(directory.resolve("types.json").toFile());
    root.get("types").properties().forEach(e -> types.put(e.getKey(), e.getValue()));
    Map<String, String> singulars = new HashMap<>();
    lines(directory, "singulars.txt").forEach(words -> singulars.put(words[0], words[1]));
    Set<String> secrets = new LinkedHashSet<>();
    lines(directory, "secrets.txt").forEach(words -> secrets.add(words[0] + "." + words[1]));
    List<Constraint> constraints = new ArrayList<>();
    lines(directory, "constraints.txt").forEach(w -> constraints.add(Constraint.of(w)));
    List<String> exports = new ArrayList<>();
    lines(directory, "exports.txt").forEach(words -> exports.add(words[0]));
    return new Data(
        root.get("kubernetes").asText(),
        types,
        lists(directory, "order.txt"),
        lists(directory, "shortcuts.txt"),
        singulars,
        secrets,
        constraints,
        exports);
  }

  static Map<String, List<String>> lists(Path directory, String file) throws IOException {
    Map<String, List<String>> result = new HashMap<>();
    for (String[] words : lines(directory, file)) {
      List<String> rest = List.of(words).subList(1, words.length);
      result.computeIfAbsent(words[0], key -> new ArrayList<>()).addAll(rest);
    }
    return result;
  }

  private static List<String[]> lines(Path directory, String file) throws IOException {
    List<String[]> result = new ArrayList<>();
    for (String line : Files.readAllLines(directory.resolve(file))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        result.add(line.trim().split("\\s+"));
      }
    }
    return result;
  }
}
