package io.supercargo.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What one run did to a {@link ManifestDirectory}; paths in the order of the resources. */
public final class DirectoryChanges {
  final List<Path> written = new ArrayList<>();
  final List<Path> unchanged = new ArrayList<>();
  final List<Path> removed = new ArrayList<>();
  final List<Path> kept = new ArrayList<>();

  DirectoryChanges() {}

  /** Returns the files that are new or hold something else than before. */
  public List<Path> written() {
    return Collections.unmodifiableList(written);
  }

  /** Returns the files that held the same already. */
  public List<Path> unchanged() {
    return Collections.unmodifiableList(unchanged);
  }

  /** Returns the files of the last run that were removed. */
  public List<Path> removed() {
    return Collections.unmodifiableList(removed);
  }

  /** Returns the files of the last run that are left over but were changed since by somebody. */
  public List<Path> kept() {
    return Collections.unmodifiableList(kept);
  }

  @Override
  public String toString() {
    return "written "
        + written.size()
        + ", unchanged "
        + unchanged.size()
        + ", removed "
        + removed.size()
        + ", kept "
        + kept.size();
  }
}
