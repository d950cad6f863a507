package io.supercargo.read;

import io.supercargo.read.internal.Limits;

/**
 * What reading may spend on one input. What goes beyond is a finding of the rule {@code
 * decode/limit}, never a crash.
 *
 * @param documentBytes bytes of one document
 * @param documents documents of one input
 * @param depth levels of nesting, aliases followed
 * @param aliasNodes nodes of one document that are read by way of aliases
 * @param problems findings that are kept of one document
 */
public record ReadLimits(
    int documentBytes, int documents, int depth, int aliasNodes, int problems) {
  private static final ReadLimits DEFAULTS =
      new ReadLimits(32 << 20, 1_000_000, 500, 400_000, 1000);

  /**
   * Makes limits.
   *
   * @throws IllegalArgumentException if one of them is not positive
   */
  public ReadLimits {
    if (documentBytes < 1 || documents < 1 || depth < 1 || aliasNodes < 1 || problems < 1) {
      throw new IllegalArgumentException("every limit must be at least 1");
    }
  }

  /**
   * Returns the limits that hold unless others are set: documents of 32 MiB (the API server takes
   * 3), 1,000,000 of them, 500 levels, 400,000 nodes by way of aliases, 1,000 findings.
   */
  public static ReadLimits defaults() {
    return DEFAULTS;
  }

  /** Returns these limits with another size of documents. */
  public ReadLimits withDocumentBytes(int bytes) {
    return new ReadLimits(bytes, documents, depth, aliasNodes, problems);
  }

  /** Returns these limits with another number of documents. */
  public ReadLimits withDocuments(int count) {
    return new ReadLimits(documentBytes, count, depth, aliasNodes, problems);
  }

  /** Returns these limits with another depth of nesting. */
  public ReadLimits withDepth(int levels) {
    return new ReadLimits(documentBytes, documents, levels, aliasNodes, problems);
  }

  /** Returns these limits with another number of nodes by way of aliases. */
  public ReadLimits withAliasNodes(int nodes) {
    return new ReadLimits(documentBytes, documents, depth, nodes, problems);
  }

  /** Returns these limits with another number of findings. */
  public ReadLimits withProblems(int count) {
    return new ReadLimits(documentBytes, documents, depth, aliasNodes, count);
  }

  Limits internal() {
    return new Limits(documentBytes, documents, depth, aliasNodes, problems);
  }
}
