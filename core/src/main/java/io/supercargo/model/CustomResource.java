package io.supercargo.model;

import io.supercargo.model.meta.v1.ObjectMeta;
import io.supercargo.model.shortcut.ResourceShortcuts;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A resource of a kind that the model does not know: apiVersion, kind and metadata are typed, the
 * other fields are trees and keep their order.
 */
public final class CustomResource extends Struct implements Resource {
  // Known to the program only, not part of what is written; outside equality.
  private final boolean clusterScoped;

  private CustomResource(Struct content, boolean clusterScoped) {
    super(content);
    this.clusterScoped = clusterScoped;
  }

  /** Returns whether its builder was told that objects of this kind live in no namespace. */
  public boolean isClusterScoped() {
    return clusterScoped;
  }

  /**
   * Returns a resource of any kind.
   *
   * @param apiVersion group and version, such as {@code networking.istio.io/v1}
   * @param kind such as {@code VirtualService}
   * @param name the name in the metadata
   * @param fields sets the other fields
   */
  public static CustomResource of(
      String apiVersion, String kind, String name, Consumer<? super Builder> fields) {
    return builder(apiVersion, kind).name(Arguments.text(name, "name")).with(fields).build();
  }

  /** Returns a builder of a resource of that kind. */
  public static Builder builder(String apiVersion, String kind) {
    Builder builder = new Builder();
    builder.setValue(0, Arguments.text(apiVersion, "apiVersion"));
    builder.setValue(1, Arguments.text(kind, "kind"));
    return builder;
  }

  @Override
  public @Nullable String apiVersion() {
    return (String) value(0);
  }

  @Override
  public @Nullable String kind() {
    return (String) value(1);
  }

  @Override
  public @Nullable ObjectMeta metadata() {
    return (ObjectMeta) value(2);
  }

  @Override
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Returns a changed copy. */
  public CustomResource with(Consumer<? super Builder> fields) {
    return toBuilder().with(fields).build();
  }

  /** Sets the fields of a custom resource. */
  public static final class Builder extends StructBuilder<CustomResource>
      implements ResourceShortcuts<Builder> {
    private static final Schema SCHEMA =
        new Schema(
            "CustomResource", "s apiVersion|s kind|o metadata", null, "CustomResource", null, true);

    static {
      SCHEMA.madeBy(new Builder());
    }

    private boolean clusterScoped;

    private Builder() {
      super(SCHEMA);
    }

    private Builder(CustomResource from) {
      super(from);
      this.clusterScoped = from.clusterScoped;
    }

    private Builder(Struct content) {
      super(content);
    }

    /** Sets fields of the metadata, on top of what is set. */
    public Builder metadata(Consumer<? super ObjectMeta.Builder> fields) {
      fill(edit(2), fields);
      return this;
    }

    /** Sets the metadata; null unsets it. */
    public Builder metadata(@Nullable ObjectMeta metadata) {
      setValue(2, metadata);
      return this;
    }

    /**
     * Sets a field to a tree.
     *
     * @param name the field's name, such as {@code spec}
     * @param tree map, list, string, boolean, number or null (which is written as null)
     */
    public Builder field(String name, @Nullable Object tree) {
      setUnknownField(name, tree);
      return this;
    }

    /**
     * Sets what is in a field that holds an object, on top of what is there.
     *
     * @param name the field's name, such as {@code spec}
     * @param fields fills the object
     */
    public Builder object(String name, Consumer<? super Tree> fields) {
      Object present = unknownValue(name);
      Tree tree = present instanceof Map<?, ?> map ? Tree.copyOf(map) : new Tree();
      fill(tree, fields);
      setUnknownField(name, tree.toMap());
      return this;
    }

    /** Sets what is in {@code spec}, on top of what is there. */
    public Builder spec(Consumer<? super Tree> fields) {
      return object("spec", fields);
    }

    /** Says that objects of this kind live in no namespace, so that a set writes none. */
    public Builder clusterScoped() {
      clusterScoped = true;
      return this;
    }

    /** Returns whether {@link #clusterScoped} was said. */
    public boolean isClusterScoped() {
      return clusterScoped;
    }

    @Override
    public Struct part() {
      return build();
    }

    @Override
    public boolean isNamespaced() {
      return !clusterScoped;
    }

    /** Lets a fragment set fields of this builder. */
    public Builder with(Consumer<? super Builder> fields) {
      fill(this, fields);
      return this;
    }

    @Override
    protected Object object(Struct content) {
      return new CustomResource(content, clusterScoped);
    }

    @Override
    protected StructBuilder<?> editor(Struct content) {
      return new Builder(content);
    }

    @Override
    public StructBuilder<?> nested(int index) {
      return index == 2 ? ObjectMeta.builder() : noStruct(index);
    }
  }
}
