package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The bill of materials has no parent, so nothing else keeps it in step. */
class BomTest {
  @Test
  void bomListsEveryShippedModule() throws Exception {
    assertThat(texts(bom(), "artifactId"))
        .filteredOn(id -> id.startsWith("supercargo-") && !id.equals("supercargo-bom"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ShippedModule.values()).map(each -> "supercargo-" + each.id()).toList());
  }

  @Test
  void bomHasTheVersionOfTheParent() throws Exception {
    Element parent = read(root().resolve("pom.xml"));
    assertThat(texts(bom(), "version").get(0)).isEqualTo(texts(parent, "version").get(0));
  }

  private static Element bom() throws Exception {
    return read(root().resolve("bom/pom.xml"));
  }

  private static Element read(Path pom) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(pom.toFile())
        .getDocumentElement();
  }

  private static List<String> texts(Element root, String tag) {
    NodeList nodes = root.getElementsByTagName(tag);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  /** The root of the repository: tests run in the directory of their module. */
  private static Path root() {
    Path root = Path.of("../..").toAbsolutePath().normalize();
    assertThat(Files.exists(root.resolve("bom/pom.xml"))).as("bom below %s", root).isTrue();
    return root;
  }
}
