package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The files of the repository; tests run in the directory of their module. */
final class Repository {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private Repository() {}

  /** The directories of the modules that the parent pom names. */
  static List<Path> modules() {
    return texts("pom.xml", "module").stream().map(ROOT::resolve).toList();
  }

  /** The texts of all elements of that name in a pom, in order. */
  static List<String> texts(String pom, String tag) {
    NodeList nodes = parse(ROOT.resolve(pom)).getElementsByTagName(tag);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    assertThat(texts).as("<%s> in %s", tag, pom).isNotEmpty();
    return texts;
  }

  /**
   * The Java files below a directory, which need not exist, without module-info and package-info.
   */
  static List<Path> javaFiles(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().endsWith("-info.java"))
          .toList();
    }
  }

  /** The pages of the documentation: README, docs and the READMEs of directories. */
  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> pages =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .filter(file -> !name(file).matches("(.*/)?(target|\\.git|node_modules)/.*"))
              .sorted()
              .toList();
      assertThat(pages).as("pages below %s", ROOT).isNotEmpty();
      return pages;
    }
  }

  /** A file by its path from the root of the repository. */
  static Path file(String name) {
    return ROOT.resolve(name);
  }

  /** The path of a file from the root of the repository. */
  static String name(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  private static Element parse(Path pom) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(pom.toFile())
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("cannot read " + pom, e);
    }
  }
}
