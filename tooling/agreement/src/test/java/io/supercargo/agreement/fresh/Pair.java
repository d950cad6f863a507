package io.supercargo.agreement.fresh;

/**
 * A document that is there, and what somebody would make of it, as JSON.
 *
 * @param made which edits lead from one to the other
 */
public record Pair(String old, String wanted, String made) {}
