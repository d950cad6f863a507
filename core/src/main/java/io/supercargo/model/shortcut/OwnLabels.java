package io.supercargo.model.shortcut;

import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The labels of pods as they are when the object that runs them is built. */
final class OwnLabels implements Supplier<@Nullable Object> {
  private final ObjectMeta.Builder metadata;

  OwnLabels(ObjectMeta.Builder metadata) {
    this.metadata = metadata;
  }

  @Override
  public @Nullable Object get() {
    return metadata.get(metadata.index("labels"));
  }
}
