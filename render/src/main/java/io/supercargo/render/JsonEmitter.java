package io.supercargo.render;

import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes objects as JSON, compact or with one entry a line. */
final class JsonEmitter implements BiConsumer<String, @Nullable Object> {
  private static final int INDENT = 2;

  private static final int SPECIAL = Characters.JSON_ESCAPES | Characters.WIDE;

  private final Utf8Buffer out;
  private final boolean pretty;
  private Object root = "";

  /** Where the object begins whose entries a map hands over, and where their lines do. */
  private int entryStart;

  private int entryIndent;

  JsonEmitter(Utf8Buffer out, boolean pretty) {
    this.out = out;
    this.pretty = pretty;
  }

  /**
   * Writes an object.
   *
   * @param object a {@link Struct} or a map
   */
  void object(Object object) {
    root = object;
    fields(object, 0);
  }

  /** Begins an entry of an object or list, with the comma that parts it from the one before. */
  private void begin(boolean first, int indent) {
    if (!first) {
      out.put(',');
    }
    if (pretty) {
      out.line(indent);
    }
  }

  /** Closes an object or list that has entries. */
  private void close(char bracket, int indent) {
    if (pretty) {
      out.line(indent);
    }
    out.put(bracket);
  }

  private void fields(Object object, int indent) {
    out.put('{');
    int start = out.size();
    if (object instanceof Struct struct) {
      struct(struct, start, indent + INDENT);
    } else {
      entries((Map<?, ?>) object, start, indent + INDENT);
    }
    if (out.size() > start) {
      close('}', indent);
    } else {
      out.put('}');
    }
  }

  private void struct(Struct struct, int start, int indent) {
    Schema schema = struct.schema();
    for (int i = struct.next(0); i >= 0; i = struct.next(i + 1)) {
      begin(out.size() == start, indent);
      key(schema.name(i));
      value(struct.part(i), indent);
    }
    if (struct.hasUnknownFields()) {
      entries(struct.unknownFields(), start, indent);
    }
  }

  /** Lets the map hand over its entries, which spares an object for each. */
  @SuppressWarnings("unchecked") // keys are strings in all maps of the model
  private void entries(Map<?, ?> entries, int start, int indent) {
    int outerStart = entryStart;
    int outerIndent = entryIndent;
    entryStart = start;
    entryIndent = indent;
    ((Map<String, @Nullable Object>) entries).forEach(this);
    entryStart = outerStart;
    entryIndent = outerIndent;
  }

  /** Writes an entry of the map that is being written. */
  @Override
  public void accept(String key, @Nullable Object value) {
    int indent = entryIndent;
    begin(out.size() == entryStart, indent);
    key(key);
    value(value, indent);
  }

  private void key(String key) {
    text(key);
    out.put(':');
    if (pretty) {
      out.put(' ');
    }
  }

  /** Classes before interfaces, which cost more to tell apart. */
  private void value(@Nullable Object value, int indent) {
    if (value instanceof String text) {
      text(text);
    } else if (value instanceof Struct) {
      fields(value, indent);
    } else if (value instanceof Integer || value instanceof Boolean) {
      out.ascii(value.toString());
    } else if (value instanceof List<?> list) {
      items(list, indent);
    } else if (value instanceof Map) {
      fields(value, indent);
    } else {
      other(value);
    }
  }

  private void other(@Nullable Object value) {
    if (value != null && Scalars.isText(value)) {
      text(Scalars.text(value));
    } else {
      out.ascii(Scalars.literal(value, root));
    }
  }

  private void items(List<?> items, int indent) {
    if (items.isEmpty()) {
      out.put('[', ']');
      return;
    }
    out.put('[');
    boolean first = true;
    for (Object item : items) {
      begin(first, indent + INDENT);
      first = false;
      value(item, indent + INDENT);
    }
    close(']', indent);
  }

  /** Tries the way that most texts go before it looks closer. */
  private void text(String text) {
    int start = out.size();
    int seen = out.text('"', text);
    if ((seen & SPECIAL) == 0) {
      out.put('"');
    } else {
      out.cut(start);
      specialText(text, seen == Characters.WIDE ? Characters.scan(text) : seen);
    }
  }

  private void specialText(String text, int seen) {
    if (seen >= Characters.LONE_SURROGATE) {
      throw Unwritable.in(root);
    }
    Characters.quoted(out, text, seen, Characters.JSON_ESCAPES);
  }
}
