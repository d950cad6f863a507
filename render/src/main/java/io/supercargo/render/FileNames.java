package io.supercargo.render;

import io.supercargo.model.Resource;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One file name for each object, whatever else is written: {@code deployment-web.yaml}, {@code
 * prod_service-web.yaml}, {@code virtualservice.networking.istio.io-web.yaml}. All lower case, so
 * that file systems that ignore case keep apart what they are given.
 */
final class FileNames {
  private static final int LONGEST = 200;
  private static final String HEX = "0123456789ABCDEF";

  private FileNames() {}

  static String of(Resource resource) {
    StringBuilder name = new StringBuilder();
    String namespace = resource.namespace();
    if (namespace != null && !namespace.isEmpty()) {
      encode(name, namespace, ".-");
      name.append('_');
    }
    String kind = resource.kind() == null ? "" : resource.kind();
    encode(name, kind.toLowerCase(Locale.ROOT), "");
    if (!Groups.ownedByKubernetes(resource.apiVersion())) {
      encode(name.append('.'), Groups.of(resource.apiVersion()), ".");
    }
    encode(name.append('-'), objectName(kind, resource), ".-");
    return shortened(name) + ".yaml";
  }

  private static String objectName(String kind, Resource resource) {
    String name = resource.name();
    String prefix = resource.metadata() == null ? null : resource.metadata().generateName();
    if (name == null && prefix == null) {
      throw new IllegalArgumentException(
          "A file is named after the object in it, but this " + kind + " has no metadata.name");
    }
    return name != null ? name : prefix + "*";
  }

  /** What is neither a lower-case letter, a digit nor allowed becomes {@code %} and hex digits. */
  private static void encode(StringBuilder out, String text, String allowed) {
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || allowed.indexOf(b) >= 0) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX.charAt(b >> 4 & 0xF)).append(HEX.charAt(b & 0xF));
      }
    }
  }

  /** File systems take 255 bytes; what is longer ends with a checksum (64-bit FNV-1a) instead. */
  private static String shortened(StringBuilder name) {
    if (name.length() <= LONGEST) {
      return name.toString();
    }
    long checksum = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      checksum = (checksum ^ name.charAt(i)) * 0x100000001b3L;
    }
    return name.substring(0, LONGEST - 17) + "-" + Long.toHexString(checksum);
  }
}
