package io.supercargo.ref;

/**
 * Names one entry of a ConfigMap.
 *
 * @param configMap the ConfigMap
 * @param key the entry's key
 */
public record ConfigMapKey(ConfigMapRef configMap, String key) {}
