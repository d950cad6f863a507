package io.supercargo.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * In which versions of Kubernetes each type and field is there, from comparing the releases of the
 * client.
 */
final class FieldHistory {
  private final Releases releases;
  private final Map<String, List<String>> renamed;
  private final List<String> versions;
  private final Map<String, String> clientClasses = new HashMap<>();

  /**
   * Compares.
   *
   * @param newest the version of the model
   * @param renamed for a class of the client the name that it had, and the last version with it
   */
  FieldHistory(Model model, Releases releases, String newest, Map<String, List<String>> renamed) {
    releases.requireAllBefore(newest);
    this.releases = releases;
    this.renamed = renamed;
    this.versions = new ArrayList<>(releases.versions());
    versions.add(Releases.minorVersion(newest));
    model.types().forEach(type -> clientClasses.put(type.qualifiedName(), type.clientClass()));
  }

  /** Returns the first version that has a type, empty if each has it. */
  String since(TypeModel type) {
    int first = first(type);
    return first == 0 ? "" : versions.get(first);
  }

  private int first(TypeModel type) {
    int first = newest();
    while (first > 0 && before(type.clientClass(), first - 1) != null) {
      first--;
    }
    return first;
  }

  private int newest() {
    return versions.size() - 1;
  }

  /** Returns the fields that a class of today had in an older version, null if it had none. */
  private @Nullable Map<String, String> before(String clientClass, int version) {
    return releases.fields(versions.get(version), name(clientClass, version));
  }

  private String name(String clientClass, int version) {
    List<String> words = renamed.get(clientClass);
    return words != null && version <= versions.indexOf(words.get(1)) ? words.get(0) : clientClass;
  }

  /**
   * Returns which fields are not in every version that has the type, and since and until when they
   * are: {@code name:1.33-}, {@code name:-1.30}, {@code name:1.35-1.35}.
   *
   * @throws IllegalStateException if the releases do not fit together
   */
  List<String> row(TypeModel type) {
    int first = first(type);
    Map<String, FieldModel> today = new HashMap<>();
    type.fields().forEach(field -> today.put(field.name(), field));
    TreeSet<String> names = new TreeSet<>(today.keySet());
    for (int i = first; i < newest(); i++) {
      names.addAll(fields(type, i).keySet());
    }
    List<String> words = new ArrayList<>();
    for (String name : names) {
      String lifetime = lifetime(type, name, first, today.get(name));
      if (!lifetime.equals("-")) {
        words.add(name + ":" + lifetime);
      }
    }
    return words;
  }

  private Map<String, String> fields(TypeModel type, int version) {
    Map<String, String> fields = before(type.clientClass(), version);
    return fields == null ? Map.of() : fields;
  }

  private String lifetime(TypeModel type, String name, int first, @Nullable FieldModel today) {
    int start = -1;
    int end = -1;
    for (int i = first; i <= newest(); i++) {
      String held = i == newest() ? null : fields(type, i).get(name);
      if (i == newest() ? today != null : held != null) {
        requireHeld(type, name, held, today, i);
        if (start >= 0 && end < i - 1) {
          throw new IllegalStateException(
              type.typeName() + "." + name + " came, went and came again: that cannot be written");
        }
        start = start < 0 ? i : start;
        end = i;
      }
    }
    String since = start == first ? "" : versions.get(start);
    return since + "-" + (end == newest() ? "" : versions.get(end));
  }

  // A class that is not found because it had another name would make its fields look new.
  private void requireHeld(
      TypeModel type, String name, @Nullable String held, @Nullable FieldModel today, int version) {
    if (held == null || today == null || today.struct().isEmpty()) {
      return;
    }
    String expected = clientClasses.get(today.struct());
    if (expected != null && !name(expected, version).equals(held)) {
      throw new IllegalStateException(
          type.typeName()
              + "."
              + name
              + " holds "
              + expected
              + ", and held "
              + held
              + " in "
              + versions.get(version)
              + ": if it is the same type, say so in renamed.txt");
    }
  }
}
