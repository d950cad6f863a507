package io.supercargo.codegen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of what the quick check takes for plain, one short text a type; see plain.txt. */
final class PlainEmitter {
  /** What a letter may stand at: type codes, joined by blanks. */
  private static final Map<Character, String> CODES = new HashMap<>();

  static {
    "vnsphiekmru".chars().forEach(c -> CODES.put((char) c, " s [s "));
    "01IPUM".chars().forEach(c -> CODES.put((char) c, " i l "));
    "xS".chars().forEach(c -> CODES.put((char) c, " x "));
    "la".chars().forEach(c -> CODES.put((char) c, " {s "));
    "qg".chars().forEach(c -> CODES.put((char) c, " {q "));
    CODES.put('Q', " q ");
    CODES.put('c', " {s {y ");
    CODES.put('.', " s b i l [s ");
    CODES.put('E', " s [s ");
    CODES.put('o', " o [o ");
  }

  private PlainEmitter() {}

  static String emit(Model model, Map<String, List<String>> plain) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        package io.supercargo.check.plain;

        import io.supercargo.model.Generated;

        /** Which fields may be set, to what, for a resource to be plain. */
        @Generated("io.supercargo.codegen")
        final class PlainFields {
          private PlainFields() {}

          /**
           * Returns the row of a type, empty if it has none: for each field a check, a blank if it
           * may not be set; then for each field a flag; then {@code name:text} for each text that a
           * field may have, a blank before and behind each.
           */
          static String of(String typeName) {
            switch (typeName) {
        """);
    for (Map.Entry<String, List<String>> entry : new TreeMap<>(plain).entrySet()) {
      TypeModel type = model.byQualifiedName(TypeModel.ROOT + entry.getKey());
      out.append("      case \"").append(type.typeName()).append("\":\n        return \"");
      out.append(row(type, entry.getValue())).append("\";\n");
    }
    return out.append("      default:\n        return \"\";\n    }\n  }\n}\n").toString();
  }

  private static String row(TypeModel type, List<String> words) {
    Map<String, String> checks = new HashMap<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      String name = equals < 0 ? word.replaceFirst("[!+]$", "") : word.substring(0, equals);
      checks.put(name, word.substring(equals < 0 ? name.length() : equals + 1));
    }
    StringBuilder letters = new StringBuilder();
    StringBuilder flags = new StringBuilder();
    StringBuilder texts = new StringBuilder(" ");
    for (FieldModel field : type.fields()) {
      String check = checks.remove(field.name());
      letters.append(check == null ? ' ' : letter(type, field, check));
      flags.append(check == null || !check.matches(".*[!+]") ? ' ' : last(check));
      if (check != null && check.indexOf('|') > 0) {
        for (String text : check.replaceFirst("[!+]$", "").split("\\|", 0)) {
          texts.append(field.name()).append(':').append(text).append(' ');
        }
      }
    }
    if (!checks.isEmpty()) {
      throw new IllegalArgumentException(type.typeName() + " has no field " + checks.keySet());
    }
    return letters.toString() + flags + texts;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  private static char letter(TypeModel type, FieldModel field, String check) {
    String plain = check.replaceFirst("[!+]$", "");
    char letter = plain.indexOf('|') > 0 ? 'E' : plain.isEmpty() ? '.' : plain.charAt(0);
    if (field.elementCode() == 'o') {
      letter = 'o';
    }
    if (!CODES.getOrDefault(letter, "").contains(" " + field.code() + " ")) {
      throw new IllegalArgumentException(
          "the check " + check + " does not fit " + type.typeName() + "." + field.name());
    }
    return letter;
  }
}
