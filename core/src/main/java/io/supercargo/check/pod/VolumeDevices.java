package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.model.core.v1.VolumeDevice;
import io.supercargo.model.core.v1.VolumeMount;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A block device is a claim's volume, with a path of its own, that is not mounted too. */
final class VolumeDevices extends Rule<Container, PodScope> {
  VolumeDevices() {
    super("container/volume-device");
  }

  @Override
  public void check(Container container, FieldPath at, PodScope scope) {
    List<VolumeDevice> devices = Values.list(container.volumeDevices());
    if (devices.isEmpty()) {
      return;
    }
    Map<String, String> mounts = new HashMap<>();
    for (VolumeMount mount : Values.list(container.volumeMounts())) {
      mounts.put(Values.text(mount.name()), Values.text(mount.mountPath()));
    }
    Set<String> names = new HashSet<>();
    Set<String> paths = new HashSet<>();
    for (int i = 0; i < devices.size(); i++) {
      FieldPath device = at.child("volumeDevices").index(i);
      String name = Values.text(devices.get(i).name());
      name(name, device.child("name"), names, scope);
      if (mounts.containsKey(name)) {
        String expected = "a volume that is not mounted too";
        scope.problems().invalid(this, device.child("name"), name, expected);
      }
      String path = Values.text(devices.get(i).devicePath());
      path(path, device.child("devicePath"), paths, scope);
      if (mounts.containsValue(path)) {
        String expected = "a path that nothing is mounted at";
        scope.problems().invalid(this, device.child("devicePath"), path, expected);
      }
    }
  }

  private void name(String name, FieldPath at, Set<String> names, PodScope scope) {
    Volume volume = scope.volumes.get(name);
    if (Declared.VOLUME_DEVICE_NAME_FILLED.check(this, name, at, scope) && !names.add(name)) {
      scope.problems().invalid(this, at, name, "each volume once");
    }
    if (volume == null) {
      scope
          .problems()
          .notFound(this, at, name, "the name of a volume of the pod", scope.volumes.keySet());
    } else if (volume.persistentVolumeClaim() == null && volume.ephemeral() == null) {
      String expected = "a volume of type persistentVolumeClaim or ephemeral";
      scope.problems().invalid(this, at, name, expected);
    }
  }

  private void path(String path, FieldPath at, Set<String> paths, PodScope scope) {
    Declared.VOLUME_DEVICE_DEVICE_PATH_FILLED.check(this, path, at, scope);
    if (paths.contains(path)) {
      scope.problems().invalid(this, at, path, "a path of its own for each device");
    }
    String problem = Formats.noBackstep(path);
    if (problem != null) {
      scope.problems().invalid(this, at, path, problem);
    } else {
      paths.add(path);
    }
  }
}
