package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.meta.v1.ObjectMeta;
import org.jspecify.annotations.Nullable;

/** What the shortcuts share: a mixin's way to the builder that it is mixed into. */
final class Self {
  private Self() {}

  static StructBuilder<?> of(Object mixin) {
    return (StructBuilder<?>) mixin;
  }

  /** Returns the mixin as its builder; the second argument is evaluated for its effect. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // B is the mixin's own builder
  static <B> B with(Object mixin, @Nullable Object done) {
    return (B) mixin;
  }

  static ObjectMeta.Builder metadata(Object mixin) {
    return (ObjectMeta.Builder) of(mixin).edit("metadata");
  }

  static StructBuilder<?> spec(Object mixin) {
    return of(mixin).edit("spec");
  }

  /** Returns the builder of the pods' spec, wherever it stands below the mixin. */
  static PodSpec.Builder podSpec(Object mixin) {
    if (mixin instanceof PodSpec.Builder spec) {
      return spec;
    }
    StructBuilder<?> builder = of(mixin);
    if (builder.schema().typeName().equals("core.v1.Pod")) {
      return (PodSpec.Builder) builder.edit("spec");
    }
    return (PodSpec.Builder) template(mixin).edit("spec");
  }

  /**
   * Returns the builder of the pods' metadata, wherever it stands below the mixin, or above a spec.
   */
  static ObjectMeta.Builder podMetadata(Object mixin) {
    StructBuilder<?> builder = of(mixin);
    if (mixin instanceof PodSpec.Builder) {
      StructBuilder<?> template = builder.enclosing("core.v1.PodTemplateSpec");
      StructBuilder<?> owner = template == null ? builder.enclosing("core.v1.Pod") : template;
      if (owner == null) {
        throw Arguments.failure("this spec is not built inside a pod, so it has no labels");
      }
      return metadata(owner);
    }
    if (builder.schema().typeName().equals("core.v1.Pod")) {
      return metadata(builder);
    }
    return metadata(template(mixin));
  }

  private static StructBuilder<?> template(Object mixin) {
    if (mixin instanceof PodTemplateSpec.Builder template) {
      return template;
    }
    StructBuilder<?> spec = spec(mixin);
    if (spec.schema().indexOf("jobTemplate") >= 0) {
      spec = spec.edit("jobTemplate").edit("spec");
    }
    return spec.edit("template");
  }

  /** Returns the builder of the last element of a list of the spec. */
  static StructBuilder<?> lastElement(StructBuilder<?> builder, String field) {
    StructBuilder<?> last = builder.lastElement(builder.index(field));
    if (last == null) {
      throw Arguments.failure("no element of " + field + " yet: add one first");
    }
    return last;
  }
}
