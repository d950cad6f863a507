package io.supercargo.read;

import io.supercargo.finding.Finding;
import io.supercargo.finding.Findings;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import io.supercargo.read.internal.InputReader;
import io.supercargo.read.internal.ReadResource;
import io.supercargo.read.internal.yaml.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads manifests, YAML or JSON, as the Kubernetes API server reads them. Immutable: one reader
 * serves any number of threads.
 *
 * <p>Many documents in one input, {@code kind: List}, and directories are taken apart into their
 * resources. Nothing is thrown for what is wrong with a text: it is among the findings, with file,
 * line, column and field path.
 */
public final class ManifestReader {
  private final boolean lenient;
  private final boolean comments;
  private final boolean positions;
  private final ReadLimits limits;

  private ManifestReader(boolean lenient, boolean comments, boolean positions, ReadLimits limits) {
    this.lenient = lenient;
    this.comments = comments;
    this.positions = positions;
    this.limits = limits;
  }

  /** Returns a reader for which unknown and duplicate fields are errors, as kubectl has it. */
  public static ManifestReader strict() {
    return new ManifestReader(false, false, true, ReadLimits.defaults());
  }

  /**
   * Returns a reader that only mentions unknown and duplicate fields: an unknown field is kept in
   * the resource and of a duplicate one the last, as API server and kubectl do with {@code
   * --validate=warn}.
   */
  public static ManifestReader lenient() {
    return new ManifestReader(true, false, true, ReadLimits.defaults());
  }

  /** Returns a reader that keeps comments before documents and before fields, too. */
  public ManifestReader withComments() {
    return new ManifestReader(lenient, true, positions, limits);
  }

  /** Returns a reader that forgets where fields stand once a document is read. */
  public ManifestReader withoutPositions() {
    return new ManifestReader(lenient, comments, false, limits);
  }

  /** Returns a reader with other limits. */
  public ManifestReader withLimits(ReadLimits other) {
    return new ManifestReader(lenient, comments, positions, other);
  }

  /** Reads a text. */
  public Reading read(String text) {
    return read("manifest", text);
  }

  /**
   * Reads a text.
   *
   * @param name how findings call it
   */
  public Reading read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads bytes, which are UTF-8, or UTF-16 with a byte order mark.
   *
   * @param name how findings call them
   */
  public Reading read(String name, byte[] bytes) {
    List<ReadDocument> documents = new ArrayList<>();
    try {
      read(name, new Splitter(bytes, limits.documentBytes()), documents::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Reading(name, documents);
  }

  /**
   * Reads a stream to its end and does not close it.
   *
   * @param name how findings call it
   * @throws IOException if the stream cannot be read
   */
  public Reading read(String name, InputStream in) throws IOException {
    List<ReadDocument> documents = new ArrayList<>();
    stream(name, in, documents::add);
    return new Reading(name, documents);
  }

  /**
   * Reads a file, or the files of a directory and those below it that end in .yaml, .yml or .json,
   * in the order of their names.
   *
   * @throws IOException if a file cannot be read
   */
  public Reading read(Path path) throws IOException {
    List<ReadDocument> documents = new ArrayList<>();
    for (Path file : files(path)) {
      try (InputStream in = Files.newInputStream(file)) {
        stream(file.toString(), in, documents::add);
      }
    }
    Path name = path.getFileName();
    return new Reading(name == null ? path.toString() : name.toString(), documents);
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(ManifestReader::isManifest).sorted().toList();
    }
  }

  private static boolean isManifest(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    boolean known = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    return known && Files.isRegularFile(path);
  }

  /**
   * Reads a stream document by document, holding no more than one of them, and does not close it.
   *
   * @param name how findings call it
   * @param to takes each document as soon as it is read
   * @throws IOException if the stream cannot be read
   */
  public void stream(String name, InputStream in, Consumer<? super ReadDocument> to)
      throws IOException {
    read(name, new Splitter(in, limits.documentBytes()), to);
  }

  /**
   * Reads the first document of a text into a builder: a part of a manifest, such as a container,
   * by itself. Paths begin at that part.
   *
   * @param name how findings call the text
   * @param into takes the fields; usually empty
   */
  public <T extends Struct> Fragment<T> readFragment(
      String name, StructBuilder<T> into, String text) {
    List<ReadResource> read = new ArrayList<>(1);
    try {
      new InputReader(limits.internal(), positions, comments)
          .readFragment(
              new Splitter(text.getBytes(StandardCharsets.UTF_8), limits.documentBytes()),
              into,
              read::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Finding> findings = new ArrayList<>();
    for (ReadResource part : read) {
      findings.addAll(new ReadDocument(name, part, lenient).findings());
    }
    return new Fragment<>(into.build(), Findings.of(findings));
  }

  private void read(String name, Splitter splitter, Consumer<? super ReadDocument> to)
      throws IOException {
    new InputReader(limits.internal(), positions, comments)
        .read(splitter, read -> to.accept(new ReadDocument(name, read, lenient)));
  }
}
