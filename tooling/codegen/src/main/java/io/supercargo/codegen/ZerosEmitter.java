package io.supercargo.codegen;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of how the API server writes zero values. */
final class ZerosEmitter {
  private ZerosEmitter() {}

  static String emit(Map<String, List<String>> zeros) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        package io.supercargo.model;

        /** How the API server writes fields that are empty, zero or false. */
        @Generated("io.supercargo.codegen")
        public final class Zeros {
          private Zeros() {}

          /**
           * Returns the fields of a type that are not simply left out: with a plus those that are
           * written set or not, with a tilde those that are written as null if not set, with a star
           * those that are written if set. A space stands before and behind each.
           */
          public static String of(String typeName) {
            switch (typeName) {
        """);
    for (Map.Entry<String, List<String>> type : new TreeMap<>(zeros).entrySet()) {
      out.append("      case \"").append(type.getKey()).append("\":\n        return \" ");
      out.append(String.join(" ", type.getValue())).append(" \";\n");
    }
    return out.append("      default:\n        return \"\";\n    }\n  }\n}\n").toString();
  }
}
