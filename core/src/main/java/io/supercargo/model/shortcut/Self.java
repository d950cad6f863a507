package io.supercargo.model.shortcut;

import io.supercargo.model.StructBuilder;
import io.supercargo.model.meta.v1.ObjectMeta;
import org.jspecify.annotations.Nullable;

/** What the shortcuts share: a mixin's way to the builder that it is mixed into. */
final class Self {
  private Self() {}

  static StructBuilder<?> of(Object mixin) {
    return (StructBuilder<?>) mixin;
  }

  /** Returns the mixin as its builder; the second argument is evaluated for its effect. */
  @SuppressWarnings("unchecked")
  static <B> B with(Object mixin, @Nullable Object done) {
    return (B) mixin;
  }

  static ObjectMeta.Builder metadata(Object mixin) {
    return (ObjectMeta.Builder) of(mixin).edit("metadata");
  }
}
