package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.finding.Finding;
import io.supercargo.model.core.v1.ConfigMap;
import org.junit.jupiter.api.Test;

/** What the reader makes of {@code kind: List} and of typed lists. */
class ListDocumentsTest {
  @Test
  void takesListsApart() {
    String text =
        """
        apiVersion: v1
        kind: List
        items:
        - {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}
        - {apiVersion: v1, kind: ConfigMap, metadata: {name: b}, data: {x: 1}}
        """;
    Reading reading = ManifestReader.strict().read("list.yaml", text);

    assertThat(reading.documents()).extracting(ReadDocument::listIndex).containsExactly(0, 1);
    assertThat(reading.resources()).hasSize(1);
    Finding finding = reading.findings().list().get(0);
    assertThat(finding.path()).isEqualTo("data[x]");
    assertThat(finding.origins().get(0)).hasToString("list.yaml:5:68");
  }

  @Test
  void givesElementsOfATypedListTheirKind() {
    String text = "apiVersion: v1\nkind: ConfigMapList\nitems:\n- metadata: {name: a}\n";

    ConfigMap map = ManifestReader.strict().read(text).orThrow().get(ConfigMap.class, "a");

    assertThat(map.apiVersion()).isEqualTo("v1");
    assertThat(map.kind()).isEqualTo("ConfigMap");
  }

  @Test
  void saysWhatIsNoResourceInAList() {
    Reading reading =
        ManifestReader.strict().read("apiVersion: v1\nkind: List\nitems: [3, {kind: Pod}]\n");

    assertThat(reading.findings().list())
        .extracting(Finding::rule)
        .containsExactly("decode/kind", "decode/kind");
    assertThat(reading.resources()).isEmpty();
  }

  @Test
  void refusesAListWithoutElements() {
    for (String kind : new String[] {"ServiceList", "PodList"}) {
      Reading reading = ManifestReader.strict().read("apiVersion: v1\nkind: " + kind + "\n");

      assertThat(reading.documents()).hasSize(1);
      assertThat(reading.findings().list())
          .extracting(Finding::message)
          .containsExactly("expected a list of resources in items, found none");
    }
  }
}
