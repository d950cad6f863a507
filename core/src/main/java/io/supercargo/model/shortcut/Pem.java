package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** PEM files: checked for what they claim to hold, never shown. */
final class Pem {
  private Pem() {}

  /** Returns the content if it has a block of that label, such as CERTIFICATE or PRIVATE KEY. */
  static byte[] check(byte[] content, String label, Path file) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    int begin = text.indexOf("-----BEGIN ");
    if (begin < 0 || !text.contains(label + "-----") || !text.contains("-----END ")) {
      throw Arguments.failure(
          "expected a PEM file with a " + label + " block, found none in " + file.toAbsolutePath());
    }
    return content;
  }
}
