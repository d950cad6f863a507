package io.supercargo.client.fabric8;

import io.fabric8.kubernetes.client.Config;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * Says which algorithm the key of a client certificate is for: fabric8 supposes RSA, whatever the
 * kubeconfig has, and fails with "Invalid DER" for others.
 */
final class ClientKeys {
  private static final String EC = "EC";

  private ClientKeys() {}

  /** Corrects a configuration whose key is one of an elliptic curve. */
  static Config corrected(Config config) throws IOException {
    if (isElliptic(pem(config))) {
      config.setClientKeyAlgo(EC);
    }
    return config;
  }

  private static String pem(Config config) throws IOException {
    String data = config.getClientKeyData();
    String file = config.getClientKeyFile();
    if (data != null && !data.isEmpty()) {
      return data.startsWith("-----") ? data : new String(base64(data), StandardCharsets.UTF_8);
    }
    return file == null || file.isEmpty() ? "" : Files.readString(Path.of(file));
  }

  private static boolean isElliptic(String pem) {
    if (pem.contains("-----BEGIN EC PRIVATE KEY-----")) {
      return true;
    }
    String body = pem.replaceAll("(?m)^-----.*$", "");
    try {
      KeyFactory.getInstance(EC).generatePrivate(new PKCS8EncodedKeySpec(base64(body)));
      return true;
    } catch (GeneralSecurityException anotherKind) {
      return false;
    }
  }

  /** Returns nothing for what is no base64: fabric8 will say what is wrong. */
  private static byte[] base64(String text) {
    try {
      return Base64.getMimeDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
