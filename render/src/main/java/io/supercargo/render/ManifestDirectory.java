package io.supercargo.render;

import io.supercargo.model.Resource;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A directory with one YAML file a resource. The name of a file depends on its resource alone:
 * {@code [namespace_]kind[.group]-name.yaml}, the group only if it is not one of Kubernetes' own.
 *
 * <p>Which files were written is kept in {@code .supercargo-files}. The next run removes those that
 * it no longer writes, unless somebody has changed them, and touches no file of anybody else's. A
 * directory is of one set: another set, or the same for another namespace, is refused, since all
 * files of the first would go. Files are replaced atomically, and those that would not change are
 * left alone. A run that is killed is completed by the next.
 */
public final class ManifestDirectory {
  private final Path directory;
  private final YamlWriter writer;
  private final boolean takesOver;

  private ManifestDirectory(Path directory, YamlWriter writer, boolean takesOver) {
    this.directory = directory;
    this.writer = writer;
    this.takesOver = takesOver;
  }

  /** Returns the directory, which is made when first written to, with the standard writer. */
  public static ManifestDirectory of(Path directory) {
    return new ManifestDirectory(directory, YamlWriter.standard(), false);
  }

  /** Returns the same directory with another writer of the files. */
  public ManifestDirectory with(YamlWriter writer) {
    return new ManifestDirectory(directory, writer, takesOver);
  }

  /**
   * Returns the same directory, which becomes that of the next set that is written to it; the files
   * of the set that it was of are removed.
   */
  public ManifestDirectory takingOver() {
    return new ManifestDirectory(directory, writer, true);
  }

  /**
   * Writes each resource into its file and removes the files of the last run that are left over.
   *
   * @return what was done, by file
   * @throws IllegalArgumentException if a resource has no name, two are the same object, or one
   *     cannot be written, or if the directory is of another set; then nothing was written
   * @throws FileAlreadyExistsException if somebody else's file has the name of one of ours; then
   *     nothing was written
   * @throws IOException if the directory cannot be read or written
   */
  public DirectoryChanges write(Iterable<? extends Resource> resources) throws IOException {
    Map<String, byte[]> files = render(resources);
    Files.createDirectories(directory);
    FileIndex last = FileIndex.read(directory);
    FileIndex next = new FileIndex(directory);
    next.setOwner(owner(resources, last.owner()));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      next.add(file.getKey(), file.getValue());
    }
    Map<String, byte[]> changed = changed(files, last);
    FileIndex both = new FileIndex(directory);
    both.setOwner(next.owner());
    both.addAll(last);
    both.addAll(next);
    both.save();
    DirectoryChanges changes = new DirectoryChanges();
    for (String name : files.keySet()) {
      replace(name, changed, changes);
    }
    removeStale(files, last, changes);
    next.save();
    return changes;
  }

  /** Resources that are no set may be written to any directory and leave it whose it is. */
  private @Nullable String owner(Iterable<? extends Resource> resources, @Nullable String last) {
    if (!(resources instanceof Manifests set)) {
      return last;
    }
    String owner =
        set.namespace() == null ? set.name() : set.name() + " in namespace " + set.namespace();
    if (last != null && !last.equals(owner) && !takesOver) {
      throw new IllegalArgumentException(
          directory
              + " has the files of the set "
              + last
              + ", which would be removed; expected a directory of its own for the set "
              + owner
              + ". If it is to take the place of the other: takingOver()");
    }
    return owner;
  }

  private Map<String, byte[]> render(Iterable<? extends Resource> resources) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Entry entry : Entries.of(resources, false)) {
      String name = FileNames.of(entry.resource());
      if (files.put(name, writer.render(entry).bytes()) != null) {
        throw new IllegalArgumentException("Two resources belong into the one file " + name);
      }
    }
    return files;
  }

  private Map<String, byte[]> changed(Map<String, byte[]> files, FileIndex last)
      throws IOException {
    Map<String, byte[]> changed = new LinkedHashMap<>();
    Set<String> ours = last.names();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = directory.resolve(file.getKey());
      boolean exists = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
      if (exists && Files.isRegularFile(path) && holds(path, file.getValue())) {
        continue;
      }
      if (exists && !ours.contains(file.getKey())) {
        throw new FileAlreadyExistsException(
            path.toString(), null, "it was not written by Supercargo, so it is not overwritten");
      }
      changed.put(file.getKey(), file.getValue());
    }
    return changed;
  }

  private static boolean holds(Path path, byte[] content) throws IOException {
    return Files.size(path) == content.length && Arrays.equals(Files.readAllBytes(path), content);
  }

  private void replace(String name, Map<String, byte[]> changed, DirectoryChanges changes)
      throws IOException {
    byte[] content = changed.get(name);
    Path path = directory.resolve(name);
    if (content == null) {
      changes.unchanged.add(path);
    } else {
      FileIndex.replace(path, content);
      changes.written.add(path);
    }
  }

  private void removeStale(Map<String, byte[]> files, FileIndex last, DirectoryChanges changes)
      throws IOException {
    for (String name : last.names()) {
      Path path = directory.resolve(name);
      if (!files.containsKey(name) && Files.isRegularFile(path)) {
        if (last.wrote(name, Files.readAllBytes(path))) {
          Files.delete(path);
          changes.removed.add(path);
        } else {
          changes.kept.add(path);
        }
      }
    }
  }
}
