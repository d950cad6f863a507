package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.VolumeMount;

/** The part of a volume that is mounted is a relative path within it, written in one way. */
final class SubPath extends Rule<VolumeMount, PodScope> {
  SubPath() {
    super("container/sub-path");
  }

  /** The path of the mount is {@code volumeMounts[i]}; the server often leaves the index out. */
  @Override
  public void check(VolumeMount mount, FieldPath at, PodScope scope) {
    FieldPath list = at.parent();
    String path = Values.text(mount.subPath());
    String expression = Values.text(mount.subPathExpr());
    if (!path.isEmpty()) {
      scope.problems().format(this, list.child("subPath"), path, Formats.localPath(path));
    }
    if (!expression.isEmpty()) {
      String problem = Formats.localPath(expression);
      scope.problems().format(this, list.child("subPathExpr"), expression, problem);
      if (!path.isEmpty()) {
        String expected = "either subPath or subPathExpr";
        scope.problems().invalid(this, at.child("subPathExpr"), "both", expected);
      }
    }
  }
}
