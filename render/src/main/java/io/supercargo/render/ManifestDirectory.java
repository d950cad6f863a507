package io.supercargo.render;

import io.supercargo.model.Resource;
import io.supercargo.set.Entry;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A directory with one YAML file a resource. The name of a file depends on its resource alone:
 * {@code [namespace_]kind[.group]-name.yaml}, the group only if it is not one of Kubernetes' own.
 *
 * <p>Which files were written is kept in {@code .supercargo-files}. The next run removes those that
 * it no longer writes, unless somebody has changed them, and touches no file of anybody else's.
 * Files are replaced atomically, and those that would not change are left alone. A run that is
 * killed is completed by the next.
 */
public final class ManifestDirectory {
  private final Path directory;
  private final YamlWriter writer;

  private ManifestDirectory(Path directory, YamlWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  /** Returns the directory, which is made when first written to, with the standard writer. */
  public static ManifestDirectory of(Path directory) {
    return new ManifestDirectory(directory, YamlWriter.standard());
  }

  /** Returns the same directory with another writer of the files. */
  public ManifestDirectory with(YamlWriter writer) {
    return new ManifestDirectory(directory, writer);
  }

  /**
   * Writes each resource into its file and removes the files of the last run that are left over.
   *
   * @return what was done, by file
   * @throws IllegalArgumentException if a resource has no name, two are the same object, or one
   *     cannot be written; then nothing was written
   * @throws FileAlreadyExistsException if somebody else's file has the name of one of ours; then
   *     nothing was written
   * @throws IOException if the directory cannot be read or written
   */
  public DirectoryChanges write(Iterable<? extends Resource> resources) throws IOException {
    Map<String, byte[]> files = render(resources);
    Files.createDirectories(directory);
    FileIndex last = FileIndex.read(directory);
    FileIndex next = new FileIndex(directory);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      next.add(file.getKey(), file.getValue());
    }
    Map<String, byte[]> changed = changed(files, last);
    FileIndex both = new FileIndex(directory);
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
