package io.supercargo.render;

import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes objects as block YAML, straight from their traversal into the buffer. A value is written
 * behind the colon of its key or the dash of its item, blank included, and leaves its line open.
 */
final class YamlEmitter implements BiConsumer<String, @Nullable Object> {
  static final int INDENT = 2;

  private final Utf8Buffer out;
  private final TextEmitter texts;
  private Object root = "";

  /** Whether the next key or item continues the line that its parent began. */
  private boolean inline;

  private int entryIndent;

  YamlEmitter(Utf8Buffer out) {
    this.out = out;
    this.texts = new TextEmitter(out);
  }

  /**
   * Writes the fields of an object, the first at the end of the open line.
   *
   * @param object a {@link Struct} or a map
   * @param indent where the lines of the other fields start
   */
  void object(Object object, int indent) {
    root = object;
    texts.root = object;
    inlineFields(object, indent);
  }

  private void inlineFields(Object object, int indent) {
    boolean empty =
        object instanceof Struct struct ? struct.isEmpty() : ((Map<?, ?>) object).isEmpty();
    if (empty) {
      out.put('{', '}');
    } else {
      inline = true;
      fields(object, indent);
    }
  }

  private void fields(Object object, int indent) {
    if (object instanceof Struct struct) {
      fields(struct, struct.next(0), indent);
    } else {
      entries((Map<?, ?>) object, indent);
    }
  }

  /** Writes the fields from that one on, which is set, or -1. */
  private void fields(Struct struct, int first, int indent) {
    Schema schema = struct.schema();
    for (int i = first; i >= 0; i = struct.next(i + 1)) {
      field(struct, schema, i, indent);
    }
    if (struct.hasUnknownFields()) {
      entries(struct.unknownFields(), indent);
    }
  }

  /** Most values are texts, and most texts ordinary: one step for all of that. */
  private void field(Struct struct, Schema schema, int index, int indent) {
    Object value = struct.part(index);
    if (value instanceof String text && !inline) {
      texts.written(text, out.lineLabelAndText(indent, schema, index, text), indent);
    } else {
      label(schema, index, indent);
      value(value, indent);
    }
  }

  private void label(Schema schema, int index, int indent) {
    if (inline) {
      inline = false;
      out.label(schema, index);
    } else {
      out.lineAndLabel(indent, schema, index);
    }
  }

  /** Lets the map hand over its entries, which spares an object for each. */
  @SuppressWarnings("unchecked") // keys are strings in all maps of the model
  private void entries(Map<?, ?> entries, int indent) {
    int outer = entryIndent;
    entryIndent = indent;
    ((Map<String, @Nullable Object>) entries).forEach(this);
    entryIndent = outer;
  }

  /** Writes an entry of the map that is being written. */
  @Override
  public void accept(String key, @Nullable Object value) {
    int indent = entryIndent;
    key(key, indent);
    if (value instanceof String text) {
      texts.writeEntry(text, indent);
    } else {
      out.put(':');
      value(value, indent);
    }
  }

  private void key(String key, int indent) {
    int seen = inline ? out.text(key) : out.lineAndText(indent, key);
    inline = false;
    texts.writtenKey(key, seen, indent);
  }

  private void begin(int indent) {
    if (inline) {
      inline = false;
    } else {
      out.line(indent);
    }
  }

  /** Classes before interfaces, which cost more to tell apart. */
  private void value(@Nullable Object value, int indent) {
    if (value instanceof String text) {
      texts.write(text, indent);
    } else if (value instanceof Struct struct) {
      nested(struct, struct.isEmpty(), indent);
    } else if (value instanceof Integer number) {
      out.blankAndNumber(number);
    } else if (value instanceof Boolean || value == null) {
      literal(String.valueOf(value));
    } else if (value instanceof Quantity quantity) {
      texts.write(quantity.toString(), indent);
    } else if (value instanceof IntOrString either) {
      intOrString(either, indent);
    } else if (value instanceof List<?> list) {
      list(list, indent);
    } else if (value instanceof Map<?, ?> map) {
      nested(map, map.isEmpty(), indent);
    } else {
      other(value, indent);
    }
  }

  private void intOrString(IntOrString either, int indent) {
    if (either.isInt()) {
      literal(either.toString());
    } else {
      texts.write(either.toString(), indent);
    }
  }

  private void literal(String text) {
    out.put(' ');
    out.ascii(text);
  }

  private void list(List<?> list, int indent) {
    if (list.isEmpty()) {
      out.ascii(" []");
    } else {
      items(list, indent);
    }
  }

  private void other(Object value, int indent) {
    if (Scalars.isText(value)) {
      texts.write(Scalars.text(value), indent);
    } else {
      literal(Scalars.literal(value, root));
    }
  }

  private void nested(Object object, boolean empty, int indent) {
    if (empty) {
      out.ascii(" {}");
    } else {
      fields(object, indent + INDENT);
    }
  }

  private void items(List<?> items, int indent) {
    for (int i = 0, size = items.size(); i < size; i++) {
      Object item = items.get(i);
      if (item instanceof Struct struct && struct.next(0) >= 0 && !inline) {
        item(struct, struct.next(0), indent);
      } else {
        begin(indent);
        out.put('-');
        otherItem(item, indent);
      }
    }
  }

  /** The dash takes the place of a blank before the first field. */
  private void item(Struct struct, int first, int indent) {
    int dash = out.size() + 1 + indent;
    fields(struct, first, indent + INDENT);
    out.dash(dash);
  }

  private void otherItem(@Nullable Object item, int indent) {
    if (item instanceof String text) {
      texts.write(text, indent);
    } else if (item instanceof Struct || item instanceof Map) {
      out.put(' ');
      inlineFields(item, indent + INDENT);
    } else if (item instanceof List<?> list && !list.isEmpty()) {
      out.put(' ');
      inline = true;
      items(list, indent + INDENT);
    } else {
      value(item, indent);
    }
  }
}
