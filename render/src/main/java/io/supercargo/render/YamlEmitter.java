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
  /** Readers look for the colon of a key within 1024 characters, escapes counted. */
  private static final int LONGEST_SIMPLE_KEY = 1000;

  private static final int INDENT = 2;

  private final Utf8Buffer out;
  private Object root = "";

  /** Whether the next key or item continues the line that its parent began. */
  private boolean inline;

  private int entryIndent;

  YamlEmitter(Utf8Buffer out) {
    this.out = out;
  }

  /**
   * Writes the fields of an object, the first at the end of the open line.
   *
   * @param object a {@link Struct} or a map
   * @param indent where the lines of the other fields start
   */
  void object(Object object, int indent) {
    root = object;
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
      label(schema, i, indent);
      value(struct.part(i), indent);
    }
    if (struct.hasUnknownFields()) {
      entries(struct.unknownFields(), indent);
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
    value(value, indent);
  }

  /** Tries the way that most texts go before it looks closer. */
  private void key(String key, int indent) {
    int seen = inline ? out.text(key) : out.lineAndText(indent, key);
    inline = false;
    if (!YamlText.ordinary(key, seen) || key.length() > LONGEST_SIMPLE_KEY) {
      out.cut(out.size() - key.length());
      specialKey(key, indent);
    }
    out.put(':');
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
      text(text, indent);
    } else if (value instanceof Struct struct) {
      nested(struct, struct.isEmpty(), indent);
    } else if (value instanceof Integer number) {
      out.blankAndNumber(number);
    } else if (value instanceof Boolean || value == null) {
      literal(String.valueOf(value));
    } else if (value instanceof Quantity quantity) {
      text(quantity.toString(), indent);
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
      text(either.toString(), indent);
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
      text(Scalars.text(value), indent);
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

  private void item(Struct struct, int first, int indent) {
    out.itemAndLabel(indent, struct.schema(), first);
    value(struct.part(first), indent + INDENT);
    fields(struct, struct.next(first + 1), indent + INDENT);
  }

  private void otherItem(@Nullable Object item, int indent) {
    if (item instanceof String text) {
      text(text, indent);
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

  private void specialKey(String key, int indent) {
    int seen = scan(key);
    int style = YamlText.style(key, seen, true);
    int longest = style == YamlText.PLAIN ? key.length() : 6 * key.length() + 2;
    if (longest <= LONGEST_SIMPLE_KEY) {
      styled(key, seen, style);
    } else {
      out.put('?', ' ');
      styled(key, seen, style);
      out.line(indent);
    }
  }

  /** As for keys. */
  private void text(String text, int indent) {
    int start = out.size();
    int seen = out.text(' ', text);
    if (!YamlText.ordinary(text, seen)) {
      out.cut(start);
      specialText(text, seen == Characters.WIDE ? scan(text) : seen, indent);
    }
  }

  private void specialText(String text, int seen, int indent) {
    int style = YamlText.style(text, seen, false);
    if (style == YamlText.LITERAL) {
      literal(text, indent + INDENT, (seen & Characters.WIDE) != 0);
    } else {
      out.put(' ');
      styled(text, seen, style);
    }
  }

  private int scan(String text) {
    int seen = Characters.scan(text);
    if (seen >= Characters.LONE_SURROGATE) {
      throw Unwritable.in(root);
    }
    return seen;
  }

  private void styled(String text, int seen, int style) {
    switch (style) {
      case YamlText.PLAIN -> Characters.raw(out, text, seen);
      case YamlText.SINGLE_QUOTED -> singleQuoted(text, seen);
      default -> Characters.quoted(out, text, seen, Characters.YAML_ESCAPES);
    }
  }

  private void singleQuoted(String text, int seen) {
    out.put('\'');
    Characters.raw(out, text.replace("'", "''"), seen);
    out.put('\'');
  }

  /** The last line feed of the text is the one that ends the open line, whoever writes it. */
  private void literal(String text, int indent, boolean wide) {
    out.put(' ', '|');
    char first = text.charAt(0);
    if (first == ' ' || first == '\t' || first == '\n') {
      out.put((char) ('0' + INDENT));
    }
    int end = text.length();
    if (text.charAt(end - 1) != '\n') {
      out.put('-');
    } else if (text.charAt(--end - 1) == '\n') {
      out.put('+');
    }
    lines(text, end, indent, wide);
  }

  private void lines(String text, int end, int indent, boolean wide) {
    int from = 0;
    while (from <= end) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 || feed > end ? end : feed;
      out.line(to > from ? indent : 0);
      if (wide) {
        out.utf8(text, from, to);
      } else {
        out.ascii(text, from, to);
      }
      from = to + 1;
    }
  }
}
