package io.supercargo.read.internal;

import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Timestamp;
import io.supercargo.read.internal.yaml.Floats;
import io.supercargo.read.internal.yaml.Scalars;
import io.supercargo.read.internal.yaml.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values as the API server decodes them; null with a problem for what it refuses. Null
 * values have been dealt with before.
 */
final class ScalarReader {
  private final Tree tree;
  private final Scalars scalars;
  private final Problems problems;

  ScalarReader(Tree tree, Scalars scalars, Problems problems) {
    this.tree = tree;
    this.scalars = scalars;
    this.problems = problems;
  }

  @Nullable Object read(char code, int node) {
    switch (code) {
      case 's':
        return text(node);
      case 'b':
        return bool(node);
      case 'i', 'l':
        return integer(code, node);
      case 'd':
        return decimal(node);
      case 'q':
        return quantity(node);
      case 'x':
        return intOrString(node);
      case 't', 'm':
        return time(code, node);
      default:
        return bytes(node);
    }
  }

  /** The value that null stands for as an element of a list or a map. */
  static Object zero(char code) {
    switch (code) {
      case 's':
        return "";
      case 'b':
        return false;
      case 'i':
        return 0;
      case 'l':
        return 0L;
      case 'd':
        return 0.0;
      case 'q':
        return Quantity.of("0");
      case 'x':
        return IntOrString.of(0);
      case 't', 'm':
        return Timestamp.of("0001-01-01T00:00:00Z");
      default:
        return Bytes.of(new byte[0]);
    }
  }

  private int type(int node) {
    return tree.isScalar(node) ? scalars.resolve(tree, node) : -1;
  }

  private @Nullable String text(int node) {
    int type = type(node);
    if (type == Scalars.TEXT) {
      return scalars.text(tree, node);
    }
    String fix = type > Scalars.NULL ? "put it in quotes" : "";
    return wrong(Fault.TYPE, node, type, "a text", fix);
  }

  private @Nullable Boolean bool(int node) {
    int type = type(node);
    if (type == Scalars.TRUE || type == Scalars.FALSE) {
      return type == Scalars.TRUE;
    }
    return wrong(Fault.TYPE, node, type, "true or false", "");
  }

  private @Nullable Object integer(char code, int node) {
    boolean narrow = code == 'i';
    int type = type(node);
    String expected = narrow ? "a whole number of 32 bits" : "a whole number of 64 bits";
    if (type == Scalars.INTEGER || type == Scalars.BIG_INTEGER || isWhole(type)) {
      Long value = longValue(type);
      if (value == null || narrow && value.intValue() != value) {
        return wrong(Fault.OVERFLOW, node, type, expected, "");
      }
      return narrow ? (Object) value.intValue() : value;
    }
    boolean number = type == Scalars.FLOAT;
    return wrong(number ? Fault.OVERFLOW : Fault.TYPE, node, type, expected, unquote(type, node));
  }

  private String unquote(int type, int node) {
    boolean quoted = type == Scalars.TEXT && tree.kind(node) != Tree.PLAIN;
    return quoted ? "leave the quotes out" : "";
  }

  /** Whether a floating point number is one that the server's converter writes as an integer. */
  private boolean isWhole(int type) {
    double value = type == Scalars.FLOAT ? scalars.decimal() : 0.5;
    return value == Math.rint(value) && Math.abs(value) < 1e21;
  }

  private @Nullable Long longValue(int type) {
    if (type == Scalars.INTEGER) {
      return scalars.integer();
    }
    return type == Scalars.BIG_INTEGER ? null : wholeOf(scalars.decimal());
  }

  /** A whole number by the digits that the server's converter writes; null beyond 64 bits. */
  static @Nullable Long wholeOf(double value) {
    if (Math.abs(value) < 1L << 53) {
      return (long) value;
    }
    try {
      return Long.valueOf(Floats.json(value));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private @Nullable Double decimal(int node) {
    int type = type(node);
    switch (type) {
      case Scalars.INTEGER:
        return (double) scalars.integer();
      case Scalars.BIG_INTEGER:
        return scalars.bigInteger().doubleValue();
      case Scalars.FLOAT:
        return finite(node) ? scalars.decimal() : null;
      default:
        return wrong(Fault.TYPE, node, type, "a number", unquote(type, node));
    }
  }

  /** JSON has no other numbers: the server cannot convert a document with one. */
  boolean finite(int node) {
    double value = scalars.decimal();
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      wrong(Fault.VALUE, node, Scalars.FLOAT, "a finite number", "put it in quotes");
      return false;
    }
    return true;
  }

  private @Nullable Quantity quantity(int node) {
    int type = type(node);
    String text = "";
    if (type == Scalars.TEXT) {
      text = scalars.text(tree, node).strip();
    } else if (type >= Scalars.INTEGER && type <= Scalars.FLOAT) {
      if (type == Scalars.FLOAT && !finite(node)) {
        return null;
      }
      text = number(type, node);
    }
    Quantity quantity = text.isEmpty() ? null : parse(text);
    String expected = "a quantity such as 250m, 0.5 or 1Gi";
    return quantity != null ? quantity : wrong(Fault.QUANTITY, node, type, expected, "");
  }

  private static @Nullable Quantity parse(String text) {
    try {
      return Quantity.of(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** A number as it was written, unless a quantity in that form would be another number. */
  private String number(int type, int node) {
    String written = tree.text(node);
    return isPlain(written) ? written : Found.number(type, scalars);
  }

  private static boolean isPlain(String text) {
    boolean octal = text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) != '.';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != '.') {
        return false;
      }
    }
    return !octal;
  }

  private @Nullable IntOrString intOrString(int node) {
    int type = type(node);
    if (type == Scalars.TEXT) {
      return IntOrString.of(scalars.text(tree, node));
    }
    String expected = "a whole number of 32 bits or a text";
    if (type < Scalars.INTEGER || type > Scalars.FLOAT) {
      return wrong(Fault.PARSED_TYPE, node, type, expected, "");
    }
    Long value = type == Scalars.FLOAT && !isWhole(type) ? null : longValue(type);
    if (value == null || value.intValue() != value) {
      return wrong(Fault.PARSED_OVERFLOW, node, type, expected, "");
    }
    return IntOrString.of(value.intValue());
  }

  private @Nullable Timestamp time(char code, int node) {
    int type = type(node);
    String expected = "a time such as 2026-11-21T10:00:00" + (code == 'm' ? ".000000Z" : "Z");
    if (type != Scalars.TEXT) {
      return wrong(Fault.PARSED_TYPE, node, type, expected, "");
    }
    Timestamp time = Times.parse(scalars.text(tree, node), code == 'm');
    return time != null ? time : wrong(Fault.TIME, node, type, expected, "");
  }

  private @Nullable Bytes bytes(int node) {
    int type = type(node);
    if (tree.kind(node) == Tree.SEQUENCE) {
      return byteList(node);
    }
    if (type != Scalars.TEXT) {
      return wrong(Fault.TYPE, node, type, "a text in base64", "");
    }
    try {
      return Bytes.ofBase64(scalars.text(tree, node));
    } catch (IllegalArgumentException e) {
      return wrong(Fault.BASE64, node, type, "padded standard base64", "");
    }
  }

  /** The server takes a list of numbers for bytes, too. */
  private @Nullable Bytes byteList(int node) {
    byte[] content = new byte[tree.children(node)];
    int child = node + 1;
    for (int i = 0; i < content.length; i++) {
      int element = Keys.follow(tree, child);
      int type = type(element);
      boolean fits = type == Scalars.INTEGER && scalars.integer() >>> 8 == 0;
      if (!fits && type != Scalars.NULL) {
        return wrong(Fault.TYPE, element, type, "a byte from 0 to 255", "");
      }
      content[i] = type == Scalars.NULL ? 0 : (byte) scalars.integer();
      child = tree.next(child);
    }
    return Bytes.ofNumbers(content);
  }

  /** Adds a problem and returns null. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of any type
  <T> @Nullable T wrong(Fault fault, int node, int type, String expected, String fix) {
    if (type == Scalars.CONTRADICTION) {
      problems.add(
          Fault.VALUE, tree, node, "a value that its tag " + tree.tag(node) + " fits", "", "");
      return null;
    }
    boolean infinite =
        type == Scalars.FLOAT && fault != Fault.VALUE && !Double.isFinite(scalars.decimal());
    if (infinite) {
      return wrong(Fault.VALUE, node, type, "a finite number", "put it in quotes");
    }
    String was = Found.describe(tree, node, scalars, problems.secret);
    problems.add(fault, tree, node, expected, was, fix);
    return null;
  }
}
