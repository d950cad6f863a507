package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ConfigMapProjection;
import io.supercargo.model.core.v1.DownwardAPIProjection;
import io.supercargo.model.core.v1.DownwardAPIVolumeFile;
import io.supercargo.model.core.v1.KeyToPath;
import io.supercargo.model.core.v1.ProjectedVolumeSource;
import io.supercargo.model.core.v1.SecretProjection;
import io.supercargo.model.core.v1.VolumeProjection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sources of a projected volume put no two files at one path. */
final class ProjectedPaths extends Rule<ProjectedVolumeSource, PodScope> {
  ProjectedPaths() {
    super("volume/projected-paths");
  }

  @Override
  public void check(ProjectedVolumeSource volume, FieldPath at, PodScope scope) {
    Set<String> paths = new HashSet<>();
    for (VolumeProjection source : Values.list(volume.sources())) {
      SecretProjection secret = source.secret();
      items(secret == null ? null : secret.items(), paths, at, scope);
      ConfigMapProjection config = source.configMap();
      items(config == null ? null : config.items(), paths, at, scope);
      DownwardAPIProjection downward = source.downwardAPI();
      if (downward != null) {
        for (DownwardAPIVolumeFile file : Values.list(downward.items())) {
          add(file.path(), paths, at, scope);
        }
      }
    }
  }

  private void items(
      @Nullable List<KeyToPath> items, Set<String> paths, FieldPath at, PodScope scope) {
    for (KeyToPath item : Values.list(items)) {
      add(item.path(), paths, at, scope);
    }
  }

  private void add(@Nullable String path, Set<String> paths, FieldPath at, PodScope scope) {
    if (!Values.isEmpty(path) && !paths.add(path)) {
      scope.problems().invalid(this, at, path, "each path once over all sources");
    }
  }
}
