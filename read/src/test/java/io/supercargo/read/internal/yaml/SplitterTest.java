package io.supercargo.read.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitterTest {
  private static List<String> split(Splitter splitter) throws IOException {
    List<String> documents = new ArrayList<>();
    while (splitter.next()) {
      int length = splitter.end() - splitter.start();
      String text = new String(splitter.bytes(), splitter.start(), length, StandardCharsets.UTF_8);
      documents.add(splitter.line() + ":" + text);
    }
    return documents;
  }

  private static List<String> split(String text) throws IOException {
    return split(new Splitter(text.getBytes(StandardCharsets.UTF_8), 1 << 20));
  }

  @Test
  void cutsAtSeparatorsAndCountsLines() throws IOException {
    assertThat(split("a\n---\nb\n--- # c\nd\n"))
        .containsExactly("1:a\n", "2:---\nb\n", "4:--- # c\nd\n");
    assertThat(split("---\r\na\r\n---\r\nb")).containsExactly("1:---\r\na\r\n", "3:---\r\nb");
    assertThat(split("a\n---")).containsExactly("1:a\n", "2:---");
    assertThat(split("")).isEmpty();
  }

  @Test
  void leavesAloneWhatIsNoSeparator() throws IOException {
    assertThat(split("a\n ---\n----\n---x\n--\nb")).hasSize(1);
  }

  @Test
  void keepsDirectivesWithTheirDocument() throws IOException {
    assertThat(split("# c\n%YAML 1.1\n---\na\n---\nb\n"))
        .containsExactly("1:# c\n%YAML 1.1\n---\na\n", "5:---\nb\n");
  }

  @Test
  void cutsStreamsLikeBytesHoweverTheyArrive() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 30; round++) {
      String text = text(random);
      List<String> expected = split(text);
      InputStream in = new Trickle(text.getBytes(StandardCharsets.UTF_8), random);
      boolean same = split(new Splitter(in, 1 << 20)).equals(expected);
      assertThat(same).as("seed %s", seed).isTrue();
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int size = random.nextInt(300_000);
    while (text.length() < size) {
      switch (random.nextInt(5)) {
        case 0 -> text.append("---\n");
        case 1 -> text.append("x".repeat(random.nextInt(5000))).append('\n');
        case 2 -> text.append("--").append(random.nextInt());
        default -> text.append("key: value\n");
      }
    }
    return text.toString();
  }

  /** A stream that gives a few bytes at a time. */
  private static final class Trickle extends InputStream {
    private final ByteArrayInputStream in;
    private final Random random;

    Trickle(byte[] bytes, Random random) {
      this.in = new ByteArrayInputStream(bytes);
      this.random = random;
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] target, int from, int length) {
      return in.read(target, from, Math.min(length, 1 + random.nextInt(9000)));
    }
  }
}
