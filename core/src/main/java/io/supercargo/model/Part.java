package io.supercargo.model;

/**
 * A part of an object that was built and that nobody has asked for yet. Its own class is loaded,
 * and an object of it made, when somebody does; most programs only write what they build.
 */
final class Part extends Struct {
  Part(StructBuilder<?> builder) {
    super(builder);
  }

  @Override
  public Struct typed() {
    return (Struct) schema().prototype().object(this);
  }

  @Override
  public StructBuilder<?> toBuilder() {
    return schema().prototype().editor(this);
  }
}
