package io.supercargo.client.memory.merge;

import io.supercargo.model.Schema;
import io.supercargo.model.StructBuilder;
import org.jspecify.annotations.Nullable;

/** The shape of a type of the model. */
public final class ModelShape extends ObjectShape {
  private final StructBuilder<?> type;

  private ModelShape(StructBuilder<?> type, boolean whole) {
    super(whole);
    this.type = type;
  }

  /** Returns the shape of the type that an empty builder makes. */
  public static Shape of(StructBuilder<?> type) {
    return new ModelShape(type, false);
  }

  @Override
  @Nullable Shape field(String name) {
    int index = type.schema().indexOf(name);
    return index < 0 ? null : shape(index, type.schema().type(index));
  }

  private Shape shape(int index, String code) {
    Schema schema = type.schema();
    String inner = code.substring(1);
    return switch (code.charAt(0)) {
      case '[' -> list(index, shape(index, inner));
      case '{' -> mapOf(shape(index, inner), inner.charAt(0) != 'o' && schema.atomic(index));
      case 'o' -> new ModelShape(type.nested(index), schema.atomic(index));
      case 'a' -> {
        // Free JSON in the schema of a CRD is merged; an embedded object elsewhere is replaced.
        boolean merged = schema.typeName().startsWith("apiextensions.");
        yield merged ? FreeShape.MERGED : FreeShape.WHOLE;
      }
      default -> scalar(code.charAt(0));
    };
  }

  private Shape list(int index, Shape element) {
    Schema schema = type.schema();
    if (schema.isSet(index)) {
      return ListShape.set(element);
    }
    return schema.keyedList(index)
        ? ListShape.keyed(element, schema.listKeys(index))
        : ListShape.replaced(element);
  }

  private static Shape scalar(char code) {
    return switch (code) {
      case 's', 'y' -> ScalarShape.TEXT;
      case 'b' -> ScalarShape.BOOLEAN;
      case 'i', 'l', 'd' -> ScalarShape.NUMBER;
      default -> ScalarShape.ANY;
    };
  }

  @Override
  boolean declares(String name) {
    return type.schema().indexOf(name) >= 0;
  }

  @Override
  @Nullable Object defaultOf(String field) {
    // The only defaults that keys of lists have.
    return switch (type.schema().typeName()) {
      case "core.v1.ContainerPort", "core.v1.ServicePort" ->
          field.equals("protocol") ? "TCP" : null;
      case "core.v1.LocalObjectReference" -> field.equals("name") ? "" : null;
      default -> null;
    };
  }
}
