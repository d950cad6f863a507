package io.supercargo.codegen;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Lists the fields of older releases of the client, one line a class: the Kubernetes version, the
 * class, its fields with what each holds. The build of this module runs it, so that the build of
 * core need not read the jars.
 */
public final class ReleaseListing {
  private ReleaseListing() {}

  /**
   * Writes the listing.
   *
   * @param args the directory that holds a jar for each Kubernetes version, named after it; the
   *     file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected: JAR_DIRECTORY OUTPUT_FILE");
    }
    StringBuilder out = new StringBuilder();
    for (Path jar : jars(Path.of(args[0]))) {
      String version = jar.getFileName().toString().replaceFirst("\\.jar$", "");
      list(version, jar, out);
    }
    Path file = Path.of(args[1]);
    Files.createDirectories(file.getParent());
    Files.writeString(file, out);
  }

  private static List<Path> jars(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new IllegalArgumentException(
          "expected a directory with the older releases of client-java-api, found no " + directory);
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static void list(String version, Path file, StringBuilder out) throws IOException {
    int before = out.length();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (JarEntry entry : jar.stream().filter(ReleaseListing::isModel).toList()) {
        Map<String, String> fields = fields(jar, entry);
        if (!fields.isEmpty()) {
          String name = entry.getName().substring(ClientClasses.DIRECTORY.length());
          out.append(version).append(' ').append(name.replace(".class", ""));
          fields.forEach((field, held) -> out.append(' ').append(field).append(':').append(held));
          out.append('\n');
        }
      }
    }
    if (out.length() == before) {
      throw new IllegalArgumentException(file + " holds no model of the Kubernetes client");
    }
  }

  private static boolean isModel(JarEntry entry) {
    String name = entry.getName();
    return name.startsWith(ClientClasses.DIRECTORY)
        && name.endsWith(".class")
        && name.indexOf('$') < 0
        && !name.endsWith("Builder.class")
        && !name.endsWith("Fluent.class")
        && !name.endsWith("FluentImpl.class");
  }

  private static Map<String, String> fields(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return ClassFile.fields(new BufferedInputStream(in));
    }
  }
}
