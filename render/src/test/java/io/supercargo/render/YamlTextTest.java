package io.supercargo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes where some reader needs them, and nowhere else. */
class YamlTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "web",
        "nginx:1.25",
        "https://example.com/a?b=c#d",
        "10Gi",
        "250m",
        "0.5s",
        "1.2.3",
        "10.0.0.1",
        "10.0.0.0/8",
        "v1",
        "50%",
        "7e3f2a1",
        "100-continue",
        "-Xmx512m",
        "--port=80",
        "-e",
        "a b",
        "a, b",
        "a[0]",
        "{{",
        "it's",
        "say \"hi\"",
        "C:\\dir",
        "a#b",
        "a:b",
        "yesterday",
        "no-op",
        "offer",
        "truely",
        "nullable",
        "~/dir",
        "<tag>",
        "==",
        "Grüße",
        "日本",
        "_1",
        "e1",
        "x0",
        "..",
        "$HOME",
        "(a)",
        "/",
        "a\u00a0b",
        "n1",
        "+",
        "-a",
        "$ref",
        "x-kubernetes-int-or-string",
      })
  void stays_plain(String text) {
    if (text.equals("{{")) {
      assertThat(write(text)).isEqualTo("\"{{\"");
    } else {
      assertThat(write(text)).isEqualTo(text);
      assertThat(writeAsKey(text)).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "y",
        "N",
        "yes",
        "No",
        "ON",
        "off",
        "true",
        "False",
        "NULL",
        "~",
        "=",
        "<<",
        ".inf",
        "-.INF",
        "+.inf",
        ".NaN",
        "0",
        "-1",
        "+2",
        "007",
        "08",
        "0o17",
        "0x1F",
        "-0xff",
        "0b01",
        "1_000",
        "0_x1f",
        "+_1",
        "1.5",
        "1.",
        ".5",
        ".",
        "-.",
        "1e3",
        "1E-3",
        "1.0e+3",
        "12:30",
        "12:30:45.6",
        "1:2.5.3",
        "2024-01-01",
        "2024-01-01T00:00:00Z",
        "2024-01-01 10:00:00 +01:00",
        "1,000",
        "1 000",
        "-",
        "---",
        "--- a",
        "...",
        "- a",
        "?",
        "? a",
        "!a",
        "&a",
        "*a",
        "[a]",
        "{a}",
        "]",
        "}",
        ",",
        "|",
        ">",
        "'a'",
        "%a",
        "@a",
        "`a`",
        "#a",
        ":",
        ":a",
        "a:",
        "a: b",
        "a #b",
        " a",
        "a ",
        "1 2",
      })
  void is_quoted(String text) {
    assertThat(write(text)).isEqualTo("\"" + text + "\"");
    assertThat(writeAsKey(text)).isEqualTo("\"" + text + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"a\": 1}   | '{\"a\": 1}'",
        "{\"a\": \"it's\"} | '{\"a\": \"it''s\"}'",
        "\"            | '\"'",
        "[\\d]         | '[\\d]'",
      })
  void single_quotes_spare_escapes(String text, String expected) {
    assertThat(write(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0000, \\u0000",
    "0007, \\u0007",
    "0009, \\t",
    "000D, \\r",
    "001B, \\u001B",
    "007F, \\u007F",
    "0080, \\u0080",
    "0085, \\u0085",
    "009F, \\u009F",
    "2028, \\u2028",
    "2029, \\u2029",
    "FEFF, \\uFEFF",
    "FDD0, \\uFDD0",
    "FDEF, \\uFDEF",
    "FFFE, \\uFFFE",
    "FFFF, \\uFFFF",
    "1F600, \\U0001F600",
    "1FFFE, \\U0001FFFE",
    "10FFFF, \\U0010FFFF",
  })
  void characters_that_a_reader_gets_wrong_are_escaped(String codePoint, String escape) {
    String character = Character.toString(Integer.parseInt(codePoint, 16));

    assertThat(write("a" + character + "b")).isEqualTo("\"a" + escape + "b\"");
    assertThat(write("é" + character + "\"")).isEqualTo("\"é" + escape + "\\\"\"");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0x20, 0x7E, 0xA0, 0xFF, 0x7FF, 0x800, 0x2027, 0x202A, 0xD7FF, 0xE000, 0xFDCF})
  void other_characters_are_written_as_they_are(int codePoint) {
    String text = "a" + Character.toString(codePoint) + "b";

    assertThat(write(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0, 9, 10, 99, 100, 999, 1000, 9999, 10_000, 99_999, 100_000, 2147483647, -1, -99})
  void integers_of_any_length_are_written_in_digits(int number) {
    assertThat(line(Map.of("k", number))).isEqualTo("k: " + number);
    assertThat(line(Map.of("k", List.of(number, (long) number))))
        .isEqualTo("k:\n- " + number + "\n- " + number);
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 1015, 1016, 1017, 1018, 1019, 1020, 1021, 1022, 1023, 1024, 1025})
  void the_buffer_grows_wherever_it_is_full(int length) {
    String text = "x".repeat(length);

    assertThat(line(Map.of("k", List.of(text, 12345, 7, "é", text, "a\nb", true))))
        .isEqualTo("k:\n- " + text + "\n- 12345\n- 7\n- é\n- " + text + "\n- |-\n  a\n  b\n- true");
  }

  private static String write(String text) {
    return line(Map.of("k", text)).substring("k: ".length());
  }

  private static String writeAsKey(String text) {
    String line = line(Map.of(text, List.of()));
    return line.substring(0, line.length() - ": []".length());
  }

  private static String line(Map<String, ?> tree) {
    Utf8Buffer out = new Utf8Buffer(1);
    new YamlEmitter(out).object(tree, 0);
    return new Rendered(out).text();
  }
}
