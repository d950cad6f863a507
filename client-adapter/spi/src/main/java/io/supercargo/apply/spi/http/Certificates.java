package io.supercargo.apply.spi.http;

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
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/**
 * Certificates and keys as kubeconfigs hold them, for TLS. Only by what is in the JVM: another
 * provider of cryptography takes longer to load than everything else of a short program.
 */
public final class Certificates {
  private static final char[] NO_PASSWORD = {};
  // Not PKCS #12, which encrypts the key so well that it takes long; it stays in memory.
  private static final String STORE = "JKS";

  private Certificates() {}

  /**
   * Returns who a client is.
   *
   * @param certificate its certificate in PEM, and those that vouch for it
   * @param key its key in PEM, in the form PKCS #8, PKCS #1 or SEC 1, not encrypted
   * @throws GeneralSecurityException if they are something else
   */
  public static KeyManager[] identity(byte[] certificate, byte[] key)
      throws GeneralSecurityException {
    Certificate[] chain = read(certificate).toArray(Certificate[]::new);
    if (chain.length == 0) {
      throw new GeneralSecurityException("there is no certificate");
    }
    KeyStore store = emptyStore();
    store.setKeyEntry("client", privateKey(key, chain[0]), NO_PASSWORD, chain);
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, NO_PASSWORD);
    return factory.getKeyManagers();
  }

  /**
   * Returns whom a client trusts.
   *
   * @param authorities certificates in PEM
   * @throws GeneralSecurityException if they are something else, or none
   */
  public static TrustManager[] trusting(byte[] authorities) throws GeneralSecurityException {
    KeyStore store = emptyStore();
    Collection<? extends Certificate> certificates = read(authorities);
    if (certificates.isEmpty()) {
      throw new GeneralSecurityException("there is no certificate of an authority");
    }
    for (Certificate each : certificates) {
      store.setCertificateEntry("authority-" + store.size(), each);
    }
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory.getTrustManagers();
  }

  private static KeyStore emptyStore() throws GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(STORE);
    try {
      store.load(null, null);
    } catch (IOException e) {
      throw new IllegalStateException("nothing is read", e);
    }
    return store;
  }

  private static Collection<? extends Certificate> read(byte[] pem)
      throws GeneralSecurityException {
    return CertificateFactory.getInstance("X.509")
        .generateCertificates(new ByteArrayInputStream(pem));
  }

  private static PrivateKey privateKey(byte[] key, Certificate certificate)
      throws GeneralSecurityException {
    String pem = new String(key, StandardCharsets.US_ASCII);
    PublicKey publicKey = certificate.getPublicKey();
    byte[] der = Base64.getMimeDecoder().decode(withoutMarks(pem));
    // Other tools write keys in the form of their algorithm alone: "BEGIN RSA PRIVATE KEY".
    boolean bare = !pem.contains("BEGIN PRIVATE KEY");
    return KeyFactory.getInstance(publicKey.getAlgorithm())
        .generatePrivate(new PKCS8EncodedKeySpec(bare ? Der.toPkcs8(der, publicKey) : der));
  }

  private static String withoutMarks(String pem) throws GeneralSecurityException {
    int begin = pem.indexOf("PRIVATE KEY-----");
    int end = pem.indexOf("-----END", begin);
    if (begin < 0 || end < 0 || pem.contains("ENCRYPTED")) {
      throw new GeneralSecurityException("there is no private key, or an encrypted one");
    }
    return pem.substring(begin + "PRIVATE KEY-----".length(), end);
  }
}
