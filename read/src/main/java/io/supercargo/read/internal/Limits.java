package io.supercargo.read.internal;

/**
 * What a reader may spend on one input.
 *
 * @param documentBytes bytes of one document
 * @param documents documents of one input
 * @param depth levels of nesting
 * @param aliasNodes nodes that are read by way of aliases
 * @param problems problems that are kept of one document
 */
public record Limits(int documentBytes, int documents, int depth, int aliasNodes, int problems) {}
