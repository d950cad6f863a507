package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import org.junit.jupiter.api.Test;

/** A stream of 100 MB, which the heap of the tests would not hold several times. */
class LargeStreamTest {
  private static final int PARTS = 12_500;

  private static final byte[] PART =
      ("---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: large}\ndata:\n"
              + "  key: some text that is as long as a line of a manifest tends to be\n"
              + "  text: |\n"
              + "    line after line after line after line\n".repeat(187))
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void isReadInBoundedMemory() throws IOException {
    long[] counts = new long[3];
    ManifestReader.strict().stream(
        "large",
        stream(),
        document -> {
          counts[0]++;
          counts[1] += document.isUsable() ? 1 : 0;
          counts[2] = document.origin().line();
        });

    assertThat((long) PARTS * PART.length).isGreaterThan(95L << 20);
    assertThat(counts[0]).isEqualTo(PARTS);
    assertThat(counts[1]).isEqualTo(PARTS);
    assertThat(counts[2]).isEqualTo((PARTS - 1) * 194L + 2);
  }

  private static InputStream stream() {
    return new SequenceInputStream(
        new Enumeration<>() {
          private int left = PARTS;

          @Override
          public boolean hasMoreElements() {
            return left > 0;
          }

          @Override
          public InputStream nextElement() {
            left--;
            return new ByteArrayInputStream(PART);
          }
        });
  }
}
