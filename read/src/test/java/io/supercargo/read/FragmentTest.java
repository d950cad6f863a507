package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.finding.FindingsException;
import io.supercargo.model.core.v1.Container;
import org.junit.jupiter.api.Test;

class FragmentTest {
  private static Fragment<Container> read(String text) {
    return ManifestReader.strict().readFragment("c.yaml", Container.builder(), text);
  }

  @Test
  void itIsTheFirstDocument() {
    Fragment<Container> fragment = read("name: web\n---\nname: other\nimage: x\n");
    assertThat(fragment.orThrow()).isEqualTo(Container.of(c -> c.name("web")));
    assertThat(read("").value().isEmpty()).isTrue();
  }

  @Test
  void itsPathsBeginAtThePart() {
    Fragment<Container> fragment = read("name: web\nports:\n- port: 1\n");
    assertThat(fragment.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.path()).isEqualTo("ports[0].port"))
        .satisfies(f -> assertThat(f.origins().get(0)).hasToString("c.yaml:3:3"));
    assertThatThrownBy(fragment::orThrow).isInstanceOf(FindingsException.class);
  }

  @Test
  void whatIsNoObjectOrNoYamlIsAFinding() {
    assertThat(read("web").findings().toString()).contains("expected an object, found the text");
    assertThat(read("{web").findings()).hasSize(1);
    assertThat(read("a: *b").findings().toString())
        .contains("unknown anchor referenced; a text that begins with * needs quotes");
  }
}
