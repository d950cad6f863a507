package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.EnvVar;
import io.supercargo.ref.ObjectRef;

/** Variables of a container. */
final class Env {
  private Env() {}

  static EnvVar.Builder add(Object container, String name) {
    StructBuilder<?> self = Self.of(container);
    return (EnvVar.Builder) self.addKeyedElement(self.index("env"), "name", name);
  }

  static StructBuilder<?> key(StructBuilder<?> source, String name, String key) {
    source.setValue(source.index("name"), name);
    source.setValue(source.index("key"), key);
    return source;
  }

  static StructBuilder<?> from(Object container, String source, ObjectRef target) {
    String name = Arguments.notNull(target, source).name();
    StructBuilder<?> self = Self.of(container);
    StructBuilder<?> reference = self.addElement(self.index("envFrom")).edit(source);
    reference.setValue(reference.index("name"), name);
    return reference;
  }
}
