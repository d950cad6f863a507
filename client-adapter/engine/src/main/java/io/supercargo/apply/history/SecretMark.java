package io.supercargo.apply.history;

import io.supercargo.apply.project.Projection;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.model.Resource;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a Secret whose values are not recorded: its type, its keys, and a hash that tells
 * whether values are the same and is as hard to guess from as a stored password.
 *
 * @param salt another one each time, in Base64
 * @param hash of the values, in Base64
 */
record SecretMark(String type, List<String> keys, String salt, String hash) {
  private static final int SALT = 16;
  private static final int ROUNDS = 100_000;
  private static final int BITS = 256;
  private static final String USUAL = "Opaque";

  /** Returns the mark of a Secret that is delivered. */
  static SecretMark of(Resource secret) {
    return of(Projection.of(secret, null, Map.of()));
  }

  /** Returns the mark of a Secret that stays as it is. */
  static SecretMark of(LiveObject secret) {
    return of(secret.tree());
  }

  private static SecretMark of(Map<String, @Nullable Object> tree) {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    SortedMap<String, String> values = values(tree);
    return new SecretMark(
        type(tree), List.copyOf(values.keySet()), encoded(salt), hash(salt, values));
  }

  /** Returns a mark that was written by {@link #tree}; null if it was not. */
  static @Nullable SecretMark read(@Nullable Object tree) {
    if (!(tree instanceof Map<?, ?> map) || !(map.get("keys") instanceof List<?> names)) {
      return null;
    }
    List<String> keys = new ArrayList<>();
    names.forEach(name -> keys.add(String.valueOf(name)));
    return new SecretMark(text(map, "type"), keys, text(map, "salt"), text(map, "hash"));
  }

  private static String text(Map<?, ?> map, String field) {
    return String.valueOf(map.get(field));
  }

  Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("type", type);
    tree.put("keys", keys);
    tree.put("salt", salt);
    tree.put("hash", hash);
    return tree;
  }

  /**
   * Returns how a Secret differs, in words without values.
   *
   * @return a piece for each difference; empty if it has the same type and values
   */
  List<String> differences(LiveObject secret) {
    List<String> found = new ArrayList<>();
    String now = type(secret.tree());
    if (!type.equals(now)) {
      found.add("type " + now + " instead of " + type);
    }
    SortedMap<String, String> values = values(secret.tree());
    keys.stream()
        .filter(key -> !values.containsKey(key))
        .forEach(key -> found.add("key " + key + " is gone"));
    values.keySet().stream()
        .filter(key -> !keys.contains(key))
        .forEach(key -> found.add("key " + key + " was not there"));
    if (found.isEmpty() && !isHashOf(values)) {
      found.add("other values");
    }
    return found;
  }

  private boolean isHashOf(SortedMap<String, String> values) {
    String other = hash(Base64.getDecoder().decode(salt), values);
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static String type(Map<String, @Nullable Object> secret) {
    return secret.get("type") instanceof String type && !type.isEmpty() ? type : USUAL;
  }

  private static SortedMap<String, String> values(Map<String, @Nullable Object> secret) {
    SortedMap<String, String> sorted = new TreeMap<>();
    if (secret.get("data") instanceof Map<?, ?> values) {
      values.forEach((key, value) -> sorted.put(String.valueOf(key), String.valueOf(value)));
    }
    return sorted;
  }

  private static String hash(byte[] salt, SortedMap<String, String> values) {
    byte[] text = values.toString().getBytes(StandardCharsets.UTF_8);
    try {
      char[] key = encoded(MessageDigest.getInstance("SHA-256").digest(text)).toCharArray();
      return encoded(
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(new PBEKeySpec(key, salt, ROUNDS, BITS))
              .getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JVM has PBKDF2WithHmacSHA256", e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
