package io.supercargo.testing.cluster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
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
  private static final char[] NO_PASSWORD = {};

  /** A context for connections with these credentials. */
  SSLContext context() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(
          certificate == null || key == null ? null : keys(certificate, key).getKeyManagers(),
          authority == null ? null : trusted(authority).getTrustManagers(),
          null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException("unusable credentials: " + e.getMessage(), e);
    }
  }

  /** Secrets stay out of logs. */
  @Override
  public String toString() {
    return "Credentials[***]";
  }

  private static KeyManagerFactory keys(String certificate, String key)
      throws GeneralSecurityException, IOException {
    KeyStore store = emptyStore();
    Certificate[] chain = certificates(certificate).toArray(Certificate[]::new);
    store.setKeyEntry("client", privateKey(key, chain[0]), NO_PASSWORD, chain);
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, NO_PASSWORD);
    return factory;
  }

  private static TrustManagerFactory trusted(String authority)
      throws GeneralSecurityException, IOException {
    KeyStore store = emptyStore();
    for (Certificate each : certificates(authority)) {
      store.setCertificateEntry("authority-" + store.size(), each);
    }
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory;
  }

  private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  private static Collection<? extends Certificate> certificates(String pem)
      throws GeneralSecurityException {
    return CertificateFactory.getInstance("X.509")
        .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
  }

  private static PrivateKey privateKey(String pem, Certificate certificate)
      throws GeneralSecurityException {
    PublicKey publicKey = certificate.getPublicKey();
    byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z0-9 ]+-----", ""));
    // Other tools write keys in the form of their algorithm alone: "BEGIN RSA PRIVATE KEY".
    boolean bare = !pem.contains("BEGIN PRIVATE KEY");
    return KeyFactory.getInstance(publicKey.getAlgorithm())
        .generatePrivate(new PKCS8EncodedKeySpec(bare ? Der.toPkcs8(der, publicKey) : der));
  }
}
