package io.supercargo.read.internal;

/**
 * Something wrong with a document.
 *
 * @param fault what kind of thing
 * @param place where in the document
 * @param line the line in the file, counted from 1
 * @param column the column, counted from 1
 * @param expected what had to stand there, or an empty text
 * @param found what stands there, or an empty text; never a secret
 * @param fix what helps, or an empty text
 */
public record Problem(
    Fault fault,
    Path.Snapshot place,
    int line,
    int column,
    String expected,
    String found,
    String fix) {

  /** The path as rules write it: {@code spec.containers[0].image}. */
  public String path() {
    return place.text();
  }

  /** What is wrong, in words. */
  public String message() {
    if (expected.isEmpty()) {
      return found;
    }
    return "expected " + expected + (found.isEmpty() ? "" : ", found " + found);
  }

  /** Whether the server minds this only with {@code fieldValidation=Strict}. */
  public boolean isStrict() {
    return fault.weight == Fault.Weight.STRICT;
  }

  /**
   * The name by which the server's own message calls the field: the path with indexes of an unknown
   * field, the bare name of one that stands twice in YAML, else the path without indexes.
   */
  public String serverPath() {
    if (fault == Fault.DUPLICATE_FIELD) {
      return place.name(place.length() - 1);
    }
    return isStrict() ? place.strictText() : place.fieldsText();
  }
}
