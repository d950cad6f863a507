package io.supercargo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Long texts of several lines, which are written as lines before they are looked at. */
class FileTextTest {
  private static final String LINES = "server:\n  port: 8080 # http\n".repeat(5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\n\n",
        "x",
        " ",
        " \n",
        "\t",
        "\u00e9",
        "\u00e9\n",
        "\u0161",
        "\ud834\udd1e",
        "\u0007",
        "\r",
        "\u0085",
        "\u2028",
        "\ufeff",
        "\u007f",
        "'",
        "\"",
        "\\"
      })
  void come_back_as_they_are_whatever_is_in_them(String odd) {
    for (String text : new String[] {LINES + odd, odd + LINES, LINES + odd + LINES}) {
      assertThat(readBack(text)).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", " \n", "\t\n", " "})
  void of_nothing_but_blanks_come_back_too(String blank) {
    String text = blank.repeat(100);

    assertThat(readBack(text)).isEqualTo(text);
    assertThat(readBack(text + "x\n" + text)).isEqualTo(text + "x\n" + text);
  }

  @Test
  void of_ascii_and_others_look_alike() {
    assertThat(write(LINES)).startsWith("a: |\n  server:\n    port: 8080 # http\n  server:");
    assertThat(write(LINES + "\u00e9"))
        .startsWith("a: |-\n  server:\n    port")
        .contains("\n  \u00e9\nb: c");
    assertThat(write(LINES + "\r")).startsWith("a: \"server:\\n  port");
  }

  private static Object readBack(String text) {
    Map<String, ?> tree = new Yaml().load(write(text));
    assertThat(tree.get("b")).isEqualTo("c");
    return tree.get("a");
  }

  private static String write(String text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("a", text);
    tree.put("b", "c");
    Utf8Buffer out = new Utf8Buffer(1);
    new YamlEmitter(out).object(tree, 0);
    return new Rendered(out).text();
  }
}
