package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.FileKeySelector;
import io.supercargo.model.core.v1.Volume;

/** A reference to a key of a file names key, path and an emptyDir volume of the pod. */
final class FileKeyReference extends Rule<FileKeySelector, PodScope> {
  FileKeyReference() {
    super("container/env-file-key-ref");
  }

  @Override
  public void check(FileKeySelector reference, FieldPath at, PodScope scope) {
    String key = Values.text(reference.key());
    if (key.isEmpty()) {
      scope.problems().required(this, at.child("key"), "the key whose value is meant");
    } else {
      scope.problems().format(this, at.child("key"), key, Formats.envName(key));
    }
    String path = Values.text(reference.path());
    if (path.isEmpty()) {
      scope.problems().required(this, at.child("path"), "the path of a file in the volume");
    } else {
      scope.problems().format(this, at.child("path"), path, Formats.noBackstep(path));
    }
    volume(Values.text(reference.volumeName()), at.child("volumeName"), scope);
  }

  private void volume(String name, FieldPath at, PodScope scope) {
    if (name.isEmpty()) {
      scope.problems().required(this, at, "the name of a volume");
    } else {
      scope.problems().format(this, at, name, Formats.label(name));
    }
    Volume volume = null;
    for (Volume each : Values.list(scope.spec.volumes())) {
      if (name.equals(Values.text(each.name()))) {
        volume = each;
      }
    }
    if (volume == null) {
      scope.problems().notFound(this, at, name, "the name of a volume of the pod");
    } else if (volume.emptyDir() == null) {
      scope.problems().invalid(this, at, name, "a volume of type emptyDir");
    }
  }
}
