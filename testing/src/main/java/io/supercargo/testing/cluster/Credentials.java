package io.supercargo.testing.cluster;

import io.supercargo.apply.spi.http.Certificates;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Who we are and whom we trust.
 *
 * @param authority PEM of the certificates that we trust; null for those of the JVM
 * @param certificate PEM of our certificate, null without one
 * @param key PEM of its key, null without one
 * @param token a bearer token, null without one
 */
record Credentials(
    @Nullable String authority,
    @Nullable String certificate,
    @Nullable String key,
    @Nullable String token) {

  /** A context for connections with these credentials. */
  SSLContext context() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(
          certificate == null || key == null
              ? null
              : Certificates.identity(bytes(certificate), bytes(key)),
          authority == null ? null : Certificates.trusting(bytes(authority)),
          null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("unusable credentials: " + e.getMessage(), e);
    }
  }

  /** Secrets stay out of logs. */
  @Override
  public String toString() {
    return "Credentials[***]";
  }

  private static byte[] bytes(String pem) {
    return pem.getBytes(StandardCharsets.US_ASCII);
  }
}
