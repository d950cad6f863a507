package io.supercargo.apply.spi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerTest {
  /** The header sizes are those of the JDK's own encoding, in which the bare key comes last. */
  @ParameterizedTest
  @CsvSource({"RSA, 1024, 26", "RSA, 2048, 26", "EC, 256, 28", "EC, 384, 25"})
  void wrapsBareKeys(String algorithm, int size, int header) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(size);
    KeyPair pair = generator.generateKeyPair();
    byte[] wrapped = pair.getPrivate().getEncoded();
    byte[] bare = Arrays.copyOfRange(wrapped, header, wrapped.length);

    assertThat(Der.toPkcs8(bare, pair.getPublic())).isEqualTo(wrapped);
  }

  /** A key that OpenSSL wrote holds the public key too: 121 bytes on the curve P-256. */
  @Test
  void writesLengthsInTheirShortestForm() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);

    byte[] wrapped = Der.toPkcs8(new byte[121], generator.generateKeyPair().getPublic());

    assertThat(wrapped).startsWith(0x30, 0x81, wrapped.length - 3);
  }
}
