package io.supercargo.codegen;

import java.util.List;

/**
 * One field of a type.
 *
 * @param name its Kubernetes name
 * @param code the type code of the schema
 * @param struct the qualified name of the struct in it, empty if there is none
 * @param doc Kubernetes' own text
 * @param required whether OpenAPI calls it required
 * @param values the values that OpenAPI lists
 * @param defaultValue the default that OpenAPI states, empty if none
 * @param keys the keys of a merged list
 * @param set whether the list is merged as a set
 * @param atomic whether the object or map in it, or each element of the list, is replaced as a
 *     whole
 * @param secret whether its values are never shown
 */
record FieldModel(
    String name,
    String code,
    String struct,
    String doc,
    boolean required,
    List<String> values,
    String defaultValue,
    List<String> keys,
    boolean set,
    boolean atomic,
    boolean secret) {

  /** Returns the code of what a list or map holds, or of the field itself. */
  char elementCode() {
    return code.charAt(code.length() - 1);
  }

  boolean isList() {
    return code.startsWith("[");
  }

  boolean isMap() {
    return code.startsWith("{");
  }

  boolean isStruct() {
    return code.equals("o");
  }

  /** Returns this field as the schema's text has it. */
  String schemaEntry() {
    String merge = (set ? "*" : String.join(",", keys)) + (atomic ? "=" : "");
    return (secret ? "!" : "") + code + " " + name + (merge.isEmpty() ? "" : "#" + merge);
  }
}
