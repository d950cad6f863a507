package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.DownwardAPIVolumeFile;

/** A file about the pod has a path and says one thing: a field or an amount. */
final class DownwardFile extends Rule<DownwardAPIVolumeFile, PodScope> {
  DownwardFile() {
    super("volume/downward-file");
  }

  @Override
  public void check(DownwardAPIVolumeFile file, FieldPath at, PodScope scope) {
    String path = Values.text(file.path());
    if (path.isEmpty()) {
      scope.problems().required(this, at.child("path"), "the file's path in the volume");
    }
    scope.problems().format(this, at.child("path"), path, Formats.visibleLocalPath(path));
    if (file.fieldRef() == null && file.resourceFieldRef() == null) {
      scope.problems().required(this, at, "fieldRef or resourceFieldRef");
    } else if (file.fieldRef() != null && file.resourceFieldRef() != null) {
      scope.problems().invalid(this, at, "both", "either fieldRef or resourceFieldRef");
    }
  }
}
