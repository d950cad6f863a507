package io.supercargo.read.internal;

import io.supercargo.finding.Source;

/** What can be wrong with a document; the id names the rule and its page. */
public enum Fault {
  SYNTAX("decode/syntax", Weight.DOCUMENT),
  LIMIT("decode/limit", Weight.OURS),
  VALUE("decode/value", Weight.DOCUMENT),
  ALIAS("decode/alias", Weight.DOCUMENT),
  KIND("decode/kind", Weight.KIND),
  TYPE("decode/type", Weight.SAVED),
  /** A wrong type where the server has a parser of its own, which stops it at once. */
  PARSED_TYPE("decode/type", Weight.AT_ONCE),
  QUANTITY("decode/quantity", Weight.AT_ONCE),
  TIME("decode/time", Weight.AT_ONCE),
  OVERFLOW("decode/overflow", Weight.SAVED),
  PARSED_OVERFLOW("decode/overflow", Weight.AT_ONCE),
  BASE64("decode/base64", Weight.SAVED),
  UNKNOWN_FIELD("decode/unknown-field", Weight.STRICT),
  DUPLICATE_FIELD("decode/duplicate-field", Weight.STRICT),
  NOT_READ("decode/not-read", Weight.OURS);

  /** Which of several faults the server answers with: the heaviest. */
  enum Weight {
    /** Something that only this reader minds. */
    OURS,
    /** Reported together, if there is nothing heavier. */
    STRICT,
    /** Kept until the document is read, then the first is reported. */
    SAVED,
    /** The first one stops the server. */
    AT_ONCE,
    /** The document has no kind that could be decoded. */
    KIND,
    /** The text is no document. */
    DOCUMENT
  }

  private final String id;
  final Weight weight;

  Fault(String id, Weight weight) {
    this.id = id;
    this.weight = weight;
  }

  /** Whose rule it is: the server's decoder's, or one of this reader's own. */
  public Source source() {
    return this == NOT_READ ? Source.POLICY : Source.DECODE;
  }

  /** The id of the rule. */
  public String id() {
    return id;
  }
}
