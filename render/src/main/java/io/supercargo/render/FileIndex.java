package io.supercargo.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a directory are ours, and what was in them: one line each of checksum, size and
 * name. A file can have two lines after a crash, the old and the new. The first line says of which
 * set they are, if that is known.
 */
final class FileIndex {
  static final String NAME = ".supercargo-files";

  private static final String OWNER = "set ";

  private final Path directory;
  private @Nullable String owner;
  private final Set<String> lines = new LinkedHashSet<>();

  FileIndex(Path directory) {
    this.directory = directory;
  }

  static FileIndex read(Path directory) throws IOException {
    FileIndex index = new FileIndex(directory);
    Path file = directory.resolve(NAME);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith(OWNER)) {
          index.owner = line.substring(OWNER.length());
        } else if (wellFormed(line)) {
          index.lines.add(line);
        }
      }
    }
    return index;
  }

  /** Nobody can make us delete outside the directory by editing the index. */
  private static boolean wellFormed(String line) {
    int name = nameStart(line);
    return name > 0
        && line.endsWith(".yaml")
        && line.charAt(name) != '.'
        && line.indexOf('/') < 0
        && line.indexOf('\\') < 0;
  }

  private static int nameStart(String line) {
    return line.indexOf(' ', line.indexOf(' ') + 1) + 1;
  }

  /** Returns the set whose files these are, or null if it is not known. */
  @Nullable String owner() {
    return owner;
  }

  void setOwner(@Nullable String set) {
    owner = set;
  }

  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (String line : lines) {
      names.add(line.substring(nameStart(line)));
    }
    return names;
  }

  void add(String name, byte[] content) {
    lines.add(line(name, content));
  }

  void addAll(FileIndex other) {
    lines.addAll(other.lines);
  }

  /** Whether the file is ours and holds what we wrote. */
  boolean wrote(String name, byte[] content) {
    return lines.contains(line(name, content));
  }

  private static String line(String name, byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return Long.toHexString(checksum.getValue()) + " " + content.length + " " + name;
  }

  /** Writes the index unless the directory has it already. */
  void save() throws IOException {
    Path file = directory.resolve(NAME);
    Set<String> all = new LinkedHashSet<>();
    if (owner != null) {
      all.add(OWNER + owner);
    }
    all.addAll(lines);
    if (!Files.exists(file) || !all.equals(new LinkedHashSet<>(Files.readAllLines(file)))) {
      StringBuilder text = new StringBuilder();
      for (String line : all) {
        text.append(line).append('\n');
      }
      replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Readers see the old file or the new one, never half of it. */
  static void replace(Path file, byte[] content) throws IOException {
    Path next = file.resolveSibling(".supercargo-next-" + file.getFileName());
    Files.write(next, content);
    try {
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
