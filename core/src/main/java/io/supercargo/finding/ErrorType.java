package io.supercargo.finding;

/** The API server's types of field errors, with the reason it writes into an answer's causes. */
public enum ErrorType {
  /** A value that must be there is not. */
  REQUIRED("FieldValueRequired"),
  /** A value is malformed or out of range. */
  INVALID("FieldValueInvalid"),
  /** A value is not one of those allowed. */
  NOT_SUPPORTED("FieldValueNotSupported"),
  /** A value that must be unique is there twice. */
  DUPLICATE("FieldValueDuplicate"),
  /** A value may not be set here. */
  FORBIDDEN("FieldValueForbidden"),
  /** A text or map is too long. */
  TOO_LONG("FieldValueTooLong"),
  /** A list has too many elements. */
  TOO_MANY("FieldValueTooMany"),
  /** A value names something that is not there. */
  NOT_FOUND("FieldValueNotFound"),
  /** A value has another type than its field. */
  TYPE_INVALID("FieldValueTypeInvalid"),
  /** The server could not check the value. */
  INTERNAL("InternalError");

  private final String reason;

  ErrorType(String reason) {
    this.reason = reason;
  }

  /** Returns the reason in {@code status.details.causes}, such as {@code FieldValueRequired}. */
  public String reason() {
    return reason;
  }
}
