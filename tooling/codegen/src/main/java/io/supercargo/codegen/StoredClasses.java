package io.supercargo.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Has those entries of a jar stored that most programs load at their start, so that nobody need
 * unpack them; the others stay packed. Names, order, times and contents remain.
 */
public final class StoredClasses {
  private StoredClasses() {}

  /**
   * Rewrites a jar.
   *
   * @param args the jar, and regular expressions of the names of entries to store
   * @throws IOException if the jar cannot be read or written
   * @throws IllegalArgumentException if an expression matches no entry: it has a mistake, or what
   *     it was for is gone
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("expected: JAR NAMES_TO_STORE…");
    }
    Path jar = Path.of(args[0]);
    List<Predicate<String>> stored =
        Arrays.stream(args).skip(1).map(Pattern::compile).map(Pattern::asMatchPredicate).toList();
    Path copy = jar.resolveSibling(jar.getFileName() + ".stored");
    try (ZipFile from = new ZipFile(jar.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
      checkAllMatch(jar, from, Arrays.asList(args).subList(1, args.length), stored);
      for (ZipEntry entry : from.stream().toList()) {
        byte[] content = from.getInputStream(entry).readAllBytes();
        boolean store = stored.stream().anyMatch(names -> names.test(entry.getName()));
        to.putNextEntry(store ? stored(entry, content) : packed(entry));
        to.write(content);
      }
    }
    Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void checkAllMatch(
      Path jar, ZipFile from, List<String> expressions, List<Predicate<String>> stored) {
    for (int i = 0; i < stored.size(); i++) {
      if (from.stream().map(ZipEntry::getName).noneMatch(stored.get(i))) {
        throw new IllegalArgumentException(
            jar + " has no entry that matches " + expressions.get(i));
      }
    }
  }

  private static ZipEntry packed(ZipEntry entry) {
    ZipEntry packed = new ZipEntry(entry.getName());
    // Local, as jars keep it: the same bytes in every time zone.
    packed.setTimeLocal(entry.getTimeLocal());
    return packed;
  }

  private static ZipEntry stored(ZipEntry entry, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry stored = packed(entry);
    stored.setMethod(ZipEntry.STORED);
    stored.setSize(content.length);
    stored.setCrc(sum.getValue());
    return stored;
  }
}
