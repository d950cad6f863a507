package io.supercargo.finding;

/** What kind of rule a finding comes from. */
public enum Source {
  /** The document cannot be decoded; the API server answers 400. */
  DECODE,
  /** The API server refuses the object. */
  API,
  /** Only server-side apply refuses the object; a plain create passes. */
  APPLY,
  /** Resources do not fit each other. */
  REFERENCE,
  /** A policy that somebody asked for. */
  POLICY
}
