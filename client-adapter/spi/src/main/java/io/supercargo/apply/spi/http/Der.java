package io.supercargo.apply.spi.http;

import java.io.ByteArrayOutputStream;
import java.security.PublicKey;
import java.util.Arrays;

/** The little of DER that it takes to wrap a private key. */
final class Der {
  private static final int SEQUENCE = 0x30;
  private static final int OCTETS = 0x04;
  private static final byte[] VERSION_0 = {0x02, 0x01, 0x00};

  private Der() {}

  /**
   * Wraps a bare key (PKCS #1 or SEC 1) as PKCS #8, the form that Java reads: version, algorithm,
   * key. The algorithm, with the curve if it has one, stands at the same place in the public key.
   */
  static byte[] toPkcs8(byte[] bareKey, PublicKey publicKey) {
    byte[] info = publicKey.getEncoded();
    int begin = headerLength(info, 0);
    int end = begin + headerLength(info, begin) + contentLength(info, begin);
    return element(
        SEQUENCE,
        concatenate(VERSION_0, Arrays.copyOfRange(info, begin, end), element(OCTETS, bareKey)));
  }

  private static int headerLength(byte[] der, int at) {
    int length = der[at + 1] & 0xff;
    return length < 0x80 ? 2 : 2 + (length & 0x7f);
  }

  private static int contentLength(byte[] der, int at) {
    int length = der[at + 1] & 0xff;
    if (length < 0x80) {
      return length;
    }
    int sum = 0;
    for (int i = 0; i < (length & 0x7f); i++) {
      sum = sum << 8 | der[at + 2 + i] & 0xff;
    }
    return sum;
  }

  private static byte[] element(int tag, byte[] content) {
    return concatenate(header(tag, content.length), content);
  }

  private static byte[] header(int tag, int length) {
    if (length < 0x80) {
      return new byte[] {(byte) tag, (byte) length};
    }
    if (length < 0x100) {
      return new byte[] {(byte) tag, (byte) 0x81, (byte) length};
    }
    return new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
  }

  private static byte[] concatenate(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
