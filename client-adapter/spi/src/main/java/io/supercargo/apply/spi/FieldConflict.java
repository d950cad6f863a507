package io.supercargo.apply.spi;

/**
 * A field that another manager owns with another value.
 *
 * @param manager who it is
 * @param field where, as the server writes it: {@code .spec.replicas}, {@code
 *     .spec.template.spec.containers[name="web"].image}
 * @param message what the server says, which may tell operation, version and time
 */
public record FieldConflict(String manager, String field, String message) {
  static FieldConflict of(ApiException.Cause cause) {
    String message = cause.message();
    int open = message.indexOf('"');
    int close = message.indexOf('"', open + 1);
    String manager = open < 0 || close < 0 ? "" : message.substring(open + 1, close);
    return new FieldConflict(manager, cause.field(), message);
  }
}
