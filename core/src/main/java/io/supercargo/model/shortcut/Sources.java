package io.supercargo.model.shortcut;

import io.supercargo.model.StructBuilder;

/** What volumes hold. */
final class Sources {
  private Sources() {}

  static StructBuilder<?> set(Object volume, String source, String field, String value) {
    StructBuilder<?> content = Self.of(volume).edit(source);
    content.setValue(content.index(field), value);
    return content;
  }

  static StructBuilder<?> nfs(StructBuilder<?> volume, String server, String path) {
    StructBuilder<?> content = set(volume, "nfs", "server", server);
    content.setValue(content.index("path"), path);
    return content;
  }
}
