package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Input that is out to harm, and input that was damaged on its way. */
class ReadLimitsTest {
  private static final String HEAD = "apiVersion: v1\nkind: ConfigMap\n";

  private static String only(Reading reading) {
    List<Finding> findings = reading.findings().list();
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    return finding.rule() + " " + finding.origins().get(0) + " " + finding.message();
  }

  private static String only(byte[] bytes) {
    return only(ManifestReader.strict().read("m", bytes));
  }

  private static String only(String text) {
    return only(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void stopsAtABillionLaughs() {
    StringBuilder text = new StringBuilder(HEAD).append("a0: &a0 [lol, lol, lol, lol]\n");
    for (int i = 1; i < 30; i++) {
      text.append("a").append(i).append(": &a").append(i).append(" [");
      text.append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
    }
    assertThat(only(text.toString())).startsWith("decode/alias m:").contains("excessive aliasing");
  }

  @Test
  void boundsNodesByWayOfAliases() {
    String text = HEAD + "a: &a [x, x, x]\nb: [*a, *a]\n";
    ManifestReader reader =
        ManifestReader.lenient().withLimits(ReadLimits.defaults().withAliasNodes(7));

    assertThat(only(reader.read("m", text)))
        .isEqualTo(
            "decode/limit m:3:14 expected no more than 7 nodes by way of aliases, found more");
  }

  @Test
  void refusesAnAnchorThatContainsItself() {
    assertThat(only(HEAD + "data: &a {x: *a}\n")).startsWith("decode/alias m:3:14");
  }

  @Test
  void boundsTheDepthInYamlJsonAndByWayOfAliases() {
    String deep = "[".repeat(100_000);
    assertThat(only(HEAD + "x: " + deep)).startsWith("decode/limit m:3:503 nested deeper");
    assertThat(only("{\"a\":" + deep)).startsWith("decode/limit m:1:505 nested deeper");
    StringBuilder chain = new StringBuilder(HEAD).append("a0: &a0 [x]\n");
    for (int i = 1; i < 30; i++) {
      chain
          .append("a")
          .append(i)
          .append(": &a")
          .append(i)
          .append(" [*a")
          .append(i - 1)
          .append("]\n");
    }
    ManifestReader reader =
        ManifestReader.lenient().withLimits(ReadLimits.defaults().withDepth(20));
    assertThat(only(reader.read("m", chain.toString())))
        .startsWith("decode/limit")
        .contains("20 levels");
  }

  @Test
  void boundsTheSizeOfADocumentInBytesAndStreams() throws IOException {
    String text = HEAD + "data: {a: " + "x".repeat(200_000) + "}\n";
    ManifestReader reader =
        ManifestReader.strict().withLimits(ReadLimits.defaults().withDocumentBytes(100_000));

    String expected = "decode/limit m:1:1 a document of more than 100000 bytes";
    assertThat(only(reader.read("m", text))).isEqualTo(expected);
    InputStream endless =
        new SequenceInputStream(
            Collections.enumeration(
                Collections.nCopies(1000, (InputStream) new ByteArrayInputStream(new byte[0]))));
    assertThat(reader.read("m", endless).documents()).isEmpty();
    InputStream large = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    assertThat(only(reader.read("m", large))).isEqualTo(expected);
  }

  @Test
  void boundsTheNumberOfDocuments() {
    ManifestReader reader =
        ManifestReader.strict().withLimits(ReadLimits.defaults().withDocuments(2));

    Reading reading = reader.read("m", (HEAD + "---\n").repeat(3));
    assertThat(reading.resources()).hasSize(2);
    assertThat(only(reading)).startsWith("decode/limit m:6:1 more than 2 documents");
  }

  @Test
  void boundsTheNumberOfProblems() {
    ManifestReader reader =
        ManifestReader.strict().withLimits(ReadLimits.defaults().withProblems(3));
    String text = HEAD + "data: {a: 1, b: 2, c: 3, d: 4, e: 5}\n";

    assertThat(reader.read(text).findings().size()).isEqualTo(3);
  }

  @Test
  void saysWhereBytesAreNoText() {
    byte[] bytes = (HEAD + "data: {a: é}\n").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(only(bytes)).startsWith("decode/syntax m:3:11 invalid UTF-8");
    assertThat(only(HEAD + "data: {a: \0}")).isEqualTo("decode/syntax m:3:11 NUL is not allowed");
    assertThat(only(HEAD + "data: {a: \u0007}"))
        .isEqualTo("decode/syntax m:3:11 control characters are not allowed");
    assertThat(only("{\"a\": \"\0\"}")).startsWith("decode/syntax m:1:8 NUL");
  }

  @Test
  void refusesBrokenUtf8OfEveryKind() {
    for (byte[] broken :
        new byte[][] {
          {(byte) 0x80},
          {(byte) 0xC0, (byte) 0x80},
          {(byte) 0xE2, (byte) 0x82},
          {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          {(byte) 0xF5, (byte) 0x80, 0, 0},
          {(byte) 0xFF},
          {(byte) 0xE2, 'x', 'y'},
          {(byte) 0xEF, (byte) 0xBF, (byte) 0xBF}
        }) {
      assertThat(only(broken)).startsWith("decode/syntax m:1:1 ");
    }
  }

  @Test
  void readsAByteOrderMarkAndUtf16() throws IOException {
    byte[] marked = ("\uFEFF" + HEAD).getBytes(StandardCharsets.UTF_8);
    assertThat(ManifestReader.strict().read("m", marked).resources()).hasSize(1);
    byte[] wide = ("\uFEFF" + HEAD + "data: {a: é}").getBytes(StandardCharsets.UTF_16LE);
    assertThat(ManifestReader.strict().read("m", wide).resources()).hasSize(1);
    assertThat(ManifestReader.strict().read("m", new ByteArrayInputStream(wide)).resources())
        .isEqualTo(ManifestReader.strict().read("m", wide).resources());
  }

  @Test
  void saysThatTabsAreNoIndentation() {
    assertThat(only(HEAD + "data:\n\ta: b\n")).startsWith("decode/syntax m:4:1 found a tab");
    assertThat(only(HEAD + "data:\n  a: |\n\tx\n")).startsWith("decode/syntax m:5:1 found a tab");
  }

  @Test
  void saysWhereATextIsCutOff() {
    assertThat(only(HEAD + "data: {a: 'x\n"))
        .startsWith("decode/syntax m:4:1 found unexpected end");
    assertThat(only(HEAD + "data: {a: b\n")).startsWith("decode/syntax m:4:1 did not find");
    assertThat(only("{\"apiVersion\": \"v1\", \"kind\"")).startsWith("decode/syntax m:2:1 did not");
  }

  @Test
  void hidesWhatASecretHolds() {
    String text =
        """
        apiVersion: v1
        kind: Secret
        metadata: {name: 5}
        data: {password: aHVudGVyMg, other: hunter2 hunter2}
        stringData: {pin: 12345678, list: [hunter2]}
        hunter: hunter2
        """;
    Reading reading = ManifestReader.strict().read(text);

    assertThat(reading.findings().size()).isEqualTo(6);
    assertThat(reading.findings().toString())
        .contains("found the text of 10 characters", "found the number of 8 characters")
        .doesNotContain("hunter2", "aHVudGVyMg", "1234");
  }

  @Test
  void refusesLimitsThatAreNone() {
    assertThatThrownBy(() -> ReadLimits.defaults().withDepth(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
