package io.supercargo.read.internal.yaml;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Says what a scalar is by the API server's rules: YAML 1.1 as go-yaml v2 reads it. An object holds
 * the value of the number that it saw last; not for more than one thread.
 */
public final class Scalars {
  /** What a scalar can be. */
  public static final int TEXT = 0;

  public static final int NULL = 1;
  public static final int TRUE = 2;
  public static final int FALSE = 3;
  public static final int INTEGER = 4;

  /** An integer beyond 64 bits with sign that fits into 64 bits without. */
  public static final int BIG_INTEGER = 5;

  public static final int FLOAT = 6;

  /** Its tag says something else than its text: the server refuses the document. */
  public static final int CONTRADICTION = 7;

  private static final String YAML = "tag:yaml.org,2002:";
  private final Numbers numbers = new Numbers();
  private @Nullable String binary;

  /** What a scalar node is. */
  public int resolve(Tree tree, int node) {
    binary = null;
    String tag = tree.tag(node);
    if (tag != null) {
      return resolveTagged(tree, node, tag);
    }
    return tree.kind(node) == Tree.PLAIN ? resolvePlain(tree, node) : TEXT;
  }

  /** The last number, of {@link #INTEGER}. */
  public long integer() {
    return numbers.integer;
  }

  /** The last number, of {@link #BIG_INTEGER}. */
  public BigInteger bigInteger() {
    return numbers.big;
  }

  /** The last number, of {@link #FLOAT}. */
  public double decimal() {
    return numbers.decimal;
  }

  /** The text of the scalar that was resolved last. */
  public String text(Tree tree, int node) {
    return binary != null ? binary : tree.text(node);
  }

  private int resolvePlain(Tree tree, int node) {
    int from = tree.start(node);
    int to = tree.end(node);
    if (from == to) {
      return NULL;
    }
    byte[] bytes = tree.source(node);
    byte first = bytes[from];
    if (first >= '0' && first <= '9') {
      return numbers.resolve(bytes, from, to);
    }
    switch (first) {
      case '+':
      case '-':
        int word = word(tree.symbol(node));
        return word != TEXT ? word : numbers.resolve(bytes, from, to);
      case '.':
        int dotted = word(tree.symbol(node));
        return dotted != TEXT ? dotted : numbers.resolveFraction(tree.text(node));
      default:
        return to - from <= 5 && isWordInitial(first) ? word(tree.symbol(node)) : TEXT;
    }
  }

  private static boolean isWordInitial(byte b) {
    int lower = b | 0x20;
    return lower == 'y' || lower == 'n' || lower == 't' || lower == 'f' || lower == 'o' || b == '~';
  }

  private int word(String text) {
    switch (text) {
      case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON":
        return TRUE;
      case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF":
        return FALSE;
      case "~", "null", "Null", "NULL":
        return NULL;
      default:
        return special(text);
    }
  }

  private int special(String text) {
    switch (text) {
      case ".nan", ".NaN", ".NAN":
        numbers.decimal = Double.NaN;
        return FLOAT;
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF":
        numbers.decimal = Double.POSITIVE_INFINITY;
        return FLOAT;
      case "-.inf", "-.Inf", "-.INF":
        numbers.decimal = Double.NEGATIVE_INFINITY;
        return FLOAT;
      default:
        return TEXT;
    }
  }

  private int resolveTagged(Tree tree, int node, String tag) {
    String type = tag.startsWith(YAML) ? tag.substring(YAML.length()) : "";
    int seen = resolvePlain(tree, node);
    switch (type) {
      case "bool":
        return seen == TRUE || seen == FALSE ? seen : CONTRADICTION;
      case "int":
        return seen == INTEGER || seen == BIG_INTEGER ? seen : CONTRADICTION;
      case "float":
        return toFloat(seen);
      case "null":
        return seen == NULL ? seen : CONTRADICTION;
      case "timestamp":
        return isDate(tree.text(node)) ? TEXT : CONTRADICTION;
      case "binary":
        return decode(tree.text(node));
      default:
        return TEXT;
    }
  }

  private int toFloat(int seen) {
    if (seen == INTEGER) {
      numbers.decimal = numbers.integer;
      return FLOAT;
    }
    return seen == FLOAT ? FLOAT : CONTRADICTION;
  }

  private static boolean isDate(String text) {
    return text.length() > 7
        && text.charAt(4) == '-'
        && text.chars().limit(4).allMatch(c -> c >= '0' && c <= '9');
  }

  private int decode(String text) {
    String digits = text.replace("\r", "").replace("\n", "");
    if (digits.length() % 4 != 0) {
      return CONTRADICTION;
    }
    try {
      binary = new String(Base64.getDecoder().decode(digits), StandardCharsets.UTF_8);
      return TEXT;
    } catch (IllegalArgumentException e) {
      return CONTRADICTION;
    }
  }

  /** Whether a key of a mapping is the merge key. */
  public static boolean isMerge(Tree tree, int node) {
    if (tree.kind(node) > Tree.FOLDED || tree.length(node) != 2) {
      return false;
    }
    byte[] bytes = tree.source(node);
    int from = tree.start(node);
    if (bytes[from] != '<' || bytes[from + 1] != '<') {
      return false;
    }
    String tag = tree.tag(node);
    return tag == null
        ? tree.kind(node) == Tree.PLAIN
        : tag.equals("!") || tag.equals(YAML + "merge");
  }

  /** The text that a key becomes, or null for a key that the server refuses. */
  public @Nullable String key(Tree tree, int node) {
    switch (resolve(tree, node)) {
      case TEXT:
        return binary != null ? binary : tree.symbol(node);
      case TRUE:
        return "true";
      case FALSE:
        return "false";
      case INTEGER:
        return Long.toString(integer());
      case FLOAT:
        return Floats.key(decimal());
      default:
        return null;
    }
  }
}
