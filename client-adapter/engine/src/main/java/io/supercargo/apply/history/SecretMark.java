package io.supercargo.apply.history;

import io.supercargo.apply.project.Projection;
import io.supercargo.model.Resource;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Stands for the values of a Secret that are not recorded: tells whether others are the same, and
 * is as hard to guess from as a stored password.
 */
final class SecretMark {
  private static final int SALT = 16;
  private static final int ROUNDS = 100_000;
  private static final int BITS = 256;

  private SecretMark() {}

  /** Returns a mark of the values of a Secret, another one each time. */
  static String of(Resource secret) {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    Object data = Projection.of(secret, null, Map.of()).get("data");
    return encoded(salt) + ":" + encoded(digest(salt, data));
  }

  /** Returns whether a mark is that of these values. */
  static boolean fits(String mark, @Nullable Object data) {
    int colon = mark.indexOf(':');
    if (colon < 0) {
      return false;
    }
    byte[] salt = Base64.getDecoder().decode(mark.substring(0, colon));
    byte[] expected = Base64.getDecoder().decode(mark.substring(colon + 1));
    return MessageDigest.isEqual(expected, digest(salt, data));
  }

  private static byte[] digest(byte[] salt, @Nullable Object data) {
    Map<String, String> sorted = new TreeMap<>();
    if (data instanceof Map<?, ?> values) {
      values.forEach((key, value) -> sorted.put(String.valueOf(key), String.valueOf(value)));
    }
    byte[] text = sorted.toString().getBytes(StandardCharsets.UTF_8);
    try {
      char[] key = encoded(MessageDigest.getInstance("SHA-256").digest(text)).toCharArray();
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(key, salt, ROUNDS, BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JVM has PBKDF2WithHmacSHA256", e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
