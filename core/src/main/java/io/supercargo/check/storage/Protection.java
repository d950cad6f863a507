package io.supercargo.check.storage;

import io.supercargo.check.engine.Values;
import io.supercargo.model.meta.v1.ObjectMeta;
import org.jspecify.annotations.Nullable;

/** The finalizers that keep storage which is in use. */
final class Protection {
  private Protection() {}

  /** Returns metadata with a finalizer added at the end if it is not there. */
  static @Nullable ObjectMeta add(@Nullable ObjectMeta meta, String finalizer) {
    if (meta == null || Values.list(meta.finalizers()).contains(finalizer)) {
      return meta;
    }
    return meta.toBuilder().addFinalizer(finalizer).build();
  }
}
