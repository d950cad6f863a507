package io.supercargo.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocsTest {
  private static FieldModel field(String doc) {
    return new FieldModel(
        "f", "s", "", doc, true, List.of("A", "B"), "\"A\"", List.of(), false, false, false);
  }

  @Test
  void kubernetesTextIsEscaped() {
    assertThat(Docs.field(field("0 < x & y > {z} @a */ /* \\u0041"), "Sets f.", List.of()))
        .contains("0 &lt; x &amp; y &gt; &#123;z&#125; &#64;a *&#47; &#47;* &#92;u0041")
        .endsWith("  */\n");
  }

  @Test
  void allThatIsKnownOfAFieldIsSaid() {
    assertThat(Docs.field(field("Text."), "Sets f.", List.of()))
        .isEqualTo(
            """
              /**
               * Sets f.
               *
               * <p>Text.
               *
               * <p>Values: A, B.
               *
               * <p>Default: "A".
               *
               * <p>Kubernetes' OpenAPI calls this field required.
               */
            """);
  }

  @Test
  void longTextIsWrappedAndALongWordIsNot() {
    String word = "x".repeat(150);
    String text = Docs.plain("", "word ".repeat(40) + word);
    assertThat(text.lines().filter(line -> !line.contains(word)))
        .allMatch(line -> line.length() <= 100);
    assertThat(text).contains(" * " + word + "\n");
  }

  @Test
  void aTypeWithoutTextSaysItsName() {
    TypeModel type = new TypeModel("core.v1.X", " ", "", "", "", false, List.of(), "V1X");
    assertThat(Docs.type(type)).contains("Kubernetes' core.v1.X.");
  }
}
