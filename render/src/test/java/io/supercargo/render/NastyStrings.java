package io.supercargo.render;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Text that some reader of YAML gets wrong unless it is written with care. */
final class NastyStrings {
  private static final String[] WORDS = words();

  private static final String[] ALPHABETS = {
    "0123456789+-._eE",
    "0123456789+-._eExXoObBaAfFnNiI:, tTzZ",
    "yYnNoOtTfFrRuUeEsSaAlL~<=",
    "ab \t\n:#-?|>'\"",
    "ab \n",
    " -?:,[]{}#&*!|>'\"%@`\\=<~a0\t",
    "ab\r\n\t\u0085\u2028\u2029\ufeff\u0000\u007f\u0080\u009f\u00a0\ufdd0\ufffe\uffff \u00e9",
  };

  private NastyStrings() {}

  private static String[] words() {
    try (InputStream in = NastyStrings.class.getResourceAsStream("nasty-strings.json")) {
      return new ObjectMapper().readValue(in, String[].class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What every release of this library has to get right. */
  static List<String> all() {
    Set<String> all = new LinkedHashSet<>(List.of(WORDS));
    for (int c = 0; c < 0x180; c++) {
      all.add(String.valueOf((char) c));
      all.add((char) c + "a");
      all.add("a" + (char) c);
      all.add("a" + (char) c + "b\nc");
    }
    for (int length :
        new int[] {80, 127, 128, 160, 166, 167, 255, 990, 1000, 1001, 1024, 1025, 5000}) {
      all.add("a".repeat(length));
      all.add("a b ".repeat(length / 4) + "c");
      all.add("1".repeat(length));
      all.add("\u0001".repeat(length));
      all.add("\u00e9".repeat(length));
      all.add("a\\\"".repeat(length / 3));
      all.add("'\"".repeat(length / 2));
      all.add("a line\n".repeat(length / 7));
    }
    return new ArrayList<>(all);
  }

  /** Random text of all kinds: likely numbers, words, syntax, lines, and any Unicode. */
  static String random(Random random) {
    return random.nextInt(4) == 0 ? nearNasty(random) : anyText(random);
  }

  /** One of the nasty words with a change, or with another behind it. */
  private static String nearNasty(Random random) {
    String word = WORDS[random.nextInt(WORDS.length)];
    String other = WORDS[random.nextInt(WORDS.length)];
    int at = random.nextInt(word.length() + 1);
    // The end of one word in another: half of a pair would be no text.
    if (at < word.length() && Character.isLowSurrogate(word.charAt(at))) {
      at++;
    }
    String alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
    String change = alphabet.substring(random.nextInt(alphabet.length())).substring(0, 1);
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + change + word.substring(at);
      case 1 -> word.substring(0, at) + other + word.substring(at);
      default -> word + change + other;
    };
  }

  private static String anyText(Random random) {
    int length = random.nextInt(50) == 0 ? random.nextInt(1500) : random.nextInt(14);
    int kind = random.nextInt(ALPHABETS.length + 3);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      if (kind < ALPHABETS.length) {
        String alphabet = ALPHABETS[kind];
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      } else {
        text.appendCodePoint(codePoint(random, kind - ALPHABETS.length));
      }
    }
    return kind == ALPHABETS.length && length < 5
        ? text + WORDS[random.nextInt(WORDS.length)]
        : text.toString();
  }

  private static int codePoint(Random random, int kind) {
    if (kind == 0) {
      return ' ' + random.nextInt(0x5F);
    }
    int codePoint = random.nextInt(kind == 1 ? 0x3000 : Character.MAX_CODE_POINT + 1);
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return surrogate ? 0x1F600 : codePoint;
  }
}
