package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.VolumeMount;
import io.supercargo.ref.ObjectRef;

/** Mounts of a container together with the volumes of its pod. */
final class Mounts {
  private Mounts() {}

  static VolumeMount.Builder mount(Object container, String mountPath, String volume) {
    StructBuilder<?> self = Self.of(container);
    int mounts = self.index("volumeMounts");
    Arguments.text(volume, "volume");
    return ((VolumeMount.Builder) self.addKeyedElement(mounts, "mountPath", mountPath))
        .name(volume);
  }

  static VolumeMount.Builder mount(
      Object container, String mountPath, ObjectRef target, String source, String nameField) {
    String name = volumeName(Arguments.notNull(target, "target").name());
    StructBuilder<?> volume = volume(container, name, source);
    StructBuilder<?> content = volume.edit(source);
    Object present = content.get(content.index(nameField));
    if (present != null && !present.equals(target.name())) {
      throw Arguments.failure(
          "the pod has a volume " + name + " for " + present + " already: name one by volume(…)");
    }
    content.setValue(content.index(nameField), target.name());
    return mount(container, mountPath, name);
  }

  static VolumeMount.Builder mountEmptyDir(Object container, String mountPath, String name) {
    volume(container, name, "emptyDir").edit("emptyDir");
    return mount(container, mountPath, name);
  }

  /** Returns the volume of that name, which holds nothing yet or the same kind of source. */
  private static StructBuilder<?> volume(Object container, String name, String source) {
    StructBuilder<?> pod = Self.of(container).enclosing("core.v1.PodSpec");
    if (pod == null) {
      throw Arguments.failure(
          "this container is not built inside a pod, so it cannot add a volume: "
              + "use mount(path, volumeName) and add the volume to the pod");
    }
    StructBuilder<?> volume = pod.editElement(pod.index("volumes"), "name", name);
    for (int i = 0; i < volume.schema().size(); i++) {
      String field = volume.schema().name(i);
      if (volume.isSet(i) && !field.equals("name") && !field.equals(source)) {
        throw Arguments.failure(
            "the pod has a volume " + name + " of type " + field + " already, not " + source);
      }
    }
    return volume;
  }

  /**
   * Volumes are named by a label: no dots, at most 63 characters, and none of them ends in a dash.
   */
  private static String volumeName(String name) {
    String label = name.replace('.', '-');
    int end = Math.min(label.length(), 63);
    while (end > 0 && label.charAt(end - 1) == '-') {
      end--;
    }
    return label.substring(0, end);
  }
}
