package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.VolumeDevice;
import io.supercargo.model.core.v1.VolumeMount;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A mount names a volume of the pod that nothing is wrong with, and a path of its own. */
final class VolumeMounts extends Rule<Container, PodScope> {
  VolumeMounts() {
    super("container/volume-mount");
  }

  @Override
  public void check(Container container, FieldPath at, PodScope scope) {
    List<VolumeMount> mounts = Values.list(container.volumeMounts());
    Set<String> paths = new HashSet<>();
    for (int i = 0; i < mounts.size(); i++) {
      FieldPath mount = at.child("volumeMounts").index(i);
      name(Values.text(mounts.get(i).name()), mount.child("name"), container, scope);
      path(Values.text(mounts.get(i).mountPath()), mount.child("mountPath"), paths, scope);
      devices(Values.text(mounts.get(i).mountPath()), mount.child("mountPath"), container, scope);
    }
  }

  private void name(String name, FieldPath at, Container container, PodScope scope) {
    Declared.VOLUME_MOUNT_NAME_FILLED.check(this, name, at, scope);
    if (!scope.volumes.containsKey(name)) {
      scope
          .problems()
          .notFound(this, at, name, "the name of a volume of the pod", scope.volumes.keySet());
    }
    for (VolumeDevice device : Values.list(container.volumeDevices())) {
      if (Values.text(device.name()).equals(name)) {
        scope.problems().invalid(this, at, name, "a volume that is no device of the container");
        return;
      }
    }
  }

  private void path(String path, FieldPath at, Set<String> paths, PodScope scope) {
    Declared.VOLUME_MOUNT_MOUNT_PATH_FILLED.check(this, path, at, scope);
    if (!paths.add(path)) {
      scope.problems().invalid(this, at, path, "a path of its own for each mount");
    }
  }

  // Of several devices of one name the server remembers the last.
  private void devices(String path, FieldPath at, Container container, PodScope scope) {
    Map<String, String> devices = new HashMap<>();
    for (VolumeDevice device : Values.list(container.volumeDevices())) {
      devices.put(Values.text(device.name()), Values.text(device.devicePath()));
    }
    if (devices.containsValue(path)) {
      scope.problems().invalid(this, at, path, "a path that is no device's");
    }
  }
}
