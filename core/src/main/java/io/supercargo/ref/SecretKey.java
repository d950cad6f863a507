package io.supercargo.ref;

/**
 * Names one entry of a Secret.
 *
 * @param secret the Secret
 * @param key the entry's key
 */
public record SecretKey(SecretRef secret, String key) {}
