package io.supercargo.apply.spi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.net.ssl.X509KeyManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the resources were made for this test and open nothing. */
class CertificatesTest {
  @ParameterizedTest
  @CsvSource({
    "ec.crt.pem, ec.sec1.pem, EC",
    "ec.crt.pem, ec.pkcs8.pem, EC",
    "rsa.crt.pem, rsa.pkcs1.pem, RSA"
  })
  void readsKeysInTheFormsThatKubeconfigsHave(String certificate, String key, String algorithm)
      throws GeneralSecurityException {
    X509KeyManager identity = (X509KeyManager) Certificates.identity(pem(certificate), pem(key))[0];
    assertThat(identity.getClientAliases(algorithm, null)).containsExactly("client");
    assertThat(identity.getPrivateKey("client").getAlgorithm()).isEqualTo(algorithm);
    assertThat(identity.getCertificateChain("client")).hasSize(1);
  }

  @Test
  void trustsEveryCertificateOfAFile() throws GeneralSecurityException {
    String both = text("ec.crt.pem") + text("rsa.crt.pem");
    X509TrustManager trusting =
        (X509TrustManager) Certificates.trusting(both.getBytes(StandardCharsets.US_ASCII))[0];
    assertThat(trusting.getAcceptedIssuers())
        .extracting(issuer -> issuer.getSubjectX500Principal().getName())
        .containsExactlyInAnyOrder("CN=ec", "CN=rsa");
  }

  @Test
  void refusesWhatItCannotRead() {
    assertThatThrownBy(() -> Certificates.identity(pem("ec.crt.pem"), pem("ec.encrypted.pem")))
        .isInstanceOf(GeneralSecurityException.class)
        .hasMessageContaining("encrypted");
    assertThatThrownBy(() -> Certificates.identity(pem("ec.crt.pem"), pem("ec.crt.pem")))
        .isInstanceOf(GeneralSecurityException.class)
        .hasMessageContaining("no private key");
    assertThatThrownBy(() -> Certificates.identity(new byte[0], pem("ec.sec1.pem")))
        .isInstanceOf(GeneralSecurityException.class)
        .hasMessageContaining("no certificate");
    assertThatThrownBy(() -> Certificates.trusting(new byte[0]))
        .isInstanceOf(GeneralSecurityException.class)
        .hasMessageContaining("no certificate of an authority");
    assertThatThrownBy(() -> Certificates.identity(pem("ec.crt.pem"), pem("rsa.pkcs1.pem")))
        .isInstanceOf(GeneralSecurityException.class);
  }

  private static byte[] pem(String name) {
    return text(name).getBytes(StandardCharsets.US_ASCII);
  }

  private static String text(String name) {
    try (InputStream in = CertificatesTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
