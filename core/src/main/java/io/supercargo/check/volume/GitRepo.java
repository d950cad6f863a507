package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.GitRepoVolumeSource;

/** The directory for a repository lies within the volume. */
final class GitRepo extends Rule<GitRepoVolumeSource, Scope> {
  GitRepo() {
    super("volume/git-repo");
  }

  @Override
  public void check(GitRepoVolumeSource source, FieldPath at, Scope scope) {
    String directory = Values.text(source.directory());
    FieldPath path = at.child("directory");
    scope.problems().format(this, path, directory, Formats.localPath(directory));
  }
}
