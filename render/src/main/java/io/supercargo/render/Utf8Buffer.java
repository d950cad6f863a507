package io.supercargo.render;

import io.supercargo.model.Schema;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A growing array of UTF-8, the one place that rendered bytes go through. */
final class Utf8Buffer {
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  /** Copying a fixed number of bytes is fastest; those too many are overwritten. */
  private static final int LINE = 32;

  /** The longest name of a field has 46 characters; a test holds them below this. */
  static final int LONGEST_LABEL = 128;

  private static final byte[] LINE_AND_BLANKS = lineAndBlanks();

  /** What an ordinary document takes. More would be cold memory for nothing. */
  private static final int DOCUMENT = 1536;

  /** An array that a text was made of: fresh memory is cold, which costs 7 %. */
  private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

  private static final int LARGEST_SPARE = 1 << 16;

  private byte[] bytes;
  private int size;
  private boolean wide;

  /** Where the last byte was that was taken back. */
  private int cut;

  /** Makes a buffer for a number of documents of ordinary size; it grows when it has to. */
  Utf8Buffer(int documents) {
    this(new byte[length(documents)]);
  }

  private Utf8Buffer(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Makes one for a text that is taken by {@link #end}, perhaps of the array of the last one. */
  static Utf8Buffer ofSpare(int documents) {
    byte[] spare = SPARE.getAndSet(null);
    if (spare != null && spare.length >= length(documents)) {
      return new Utf8Buffer(spare);
    }
    return new Utf8Buffer(documents);
  }

  private static int length(int documents) {
    return DOCUMENT * Math.max(1, Math.min(documents, 1024));
  }

  /** Returns the text, and leaves the array to another buffer: this one is of no use any more. */
  String end() {
    String text = text(bytes, size, wide);
    if (bytes.length <= LARGEST_SPARE) {
      // Secrets do not stay where nobody expects them.
      Arrays.fill(bytes, 0, Math.max(size, cut), (byte) 0);
      SPARE.set(bytes);
    }
    return text;
  }

  /** Returns the text that the first bytes of an array are. */
  static String text(byte[] bytes, int size, boolean wide) {
    // Of Latin-1 a string takes the bytes as they are, without a look at each.
    Charset charset = wide ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    return new String(bytes, 0, size, charset);
  }

  private static byte[] lineAndBlanks() {
    byte[] line = new byte[LINE];
    Arrays.fill(line, (byte) ' ');
    line[0] = '\n';
    return line;
  }

  int size() {
    return size;
  }

  /** Whether there may be anything but ASCII in it. */
  boolean wide() {
    return wide;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Appends one ASCII character. */
  void put(char c) {
    room(1);
    bytes[size++] = (byte) c;
  }

  /** Appends two ASCII characters. */
  void put(char first, char second) {
    room(2);
    bytes[size] = (byte) first;
    bytes[size + 1] = (byte) second;
    size += 2;
  }

  /** Ends the line and indents the next one by that many blanks. */
  void line(int indent) {
    room(indent + LINE);
    endAndIndent(indent);
  }

  private void endAndIndent(int indent) {
    System.arraycopy(LINE_AND_BLANKS, 0, bytes, size, LINE);
    if (indent >= LINE) {
      Arrays.fill(bytes, size + LINE, size + indent + 1, (byte) ' ');
    }
    size += indent + 1;
  }

  /** Appends the name of a field and a colon. */
  void label(Schema schema, int index) {
    room(LONGEST_LABEL);
    size += schema.copyLabel(index, 0, bytes, size);
  }

  /** Ends the line, indents the next one by that many blanks, and begins it as above. */
  void lineAndLabel(int indent, Schema schema, int index) {
    room(indent + LONGEST_LABEL);
    bytes[size++] = '\n';
    size += indent + schema.copyLabel(index, indent, bytes, size);
  }

  /** Writes a dash over the blank that stands there. */
  void dash(int at) {
    bytes[at] = '-';
  }

  /** Appends a blank and a number. */
  void blankAndNumber(int number) {
    if (number < 0 || number >= 100_000) {
      put(' ');
      ascii(Integer.toString(number));
      return;
    }
    room(6);
    bytes[size] = ' ';
    int digits = number < 10 ? 1 : number < 100 ? 2 : number < 1_000 ? 3 : number < 10_000 ? 4 : 5;
    int rest = number;
    for (int i = size + digits; i > size; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += digits + 1;
  }

  /** As {@link #text(String)}, behind one ASCII character. */
  int text(char before, String text) {
    room(text.length() + 1);
    bytes[size] = (byte) before;
    return copy(text, size + 1);
  }

  /** As {@link #text(String)}, behind two ASCII characters. */
  int text(char first, char second, String text) {
    room(text.length() + 2);
    bytes[size] = (byte) first;
    bytes[size + 1] = (byte) second;
    return copy(text, size + 2);
  }

  /**
   * Appends a text as if it were ASCII, and looks at its characters meanwhile.
   *
   * @return their flags, or-ed; {@link Characters#WIDE} alone is true of what is not ASCII, and
   *     then the caller has to {@link #cut} off what was appended
   */
  int text(String text) {
    room(text.length());
    return copy(text, size);
  }

  /** As {@link #text(String)}, on a line of its own; see {@link #line}. */
  int lineAndText(int indent, String text) {
    room(indent + LINE + text.length());
    endAndIndent(indent);
    return copy(text, size);
  }

  /** As {@link #lineAndLabel}, and as {@link #text(String)} behind a blank. */
  int lineLabelAndText(int indent, Schema schema, int index, String text) {
    room(indent + LONGEST_LABEL + text.length());
    byte[] target = bytes;
    int at = size;
    target[at++] = '\n';
    at += indent + schema.copyLabel(index, indent, target, at);
    target[at] = ' ';
    return copy(text, at + 1);
  }

  /** The same of a range of the text. */
  int text(String text, int from, int to) {
    room(to - from);
    return copy(text, from, to, size);
  }

  private int copy(String text, int start) {
    return copy(text, 0, text.length(), start);
  }

  private int copy(String text, int from, int to, int start) {
    byte[] target = bytes;
    short[] flags = Characters.FLAGS;
    int length = to - from;
    int seen = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(from + i);
      target[start + i] = (byte) c;
      seen |= flags[c];
    }
    size = start + length;
    return (seen & Characters.WIDE) == 0 ? seen : Characters.WIDE;
  }

  /** Takes back what was appended behind that size. */
  void cut(int end) {
    cut = Math.max(cut, size);
    size = end;
  }

  /** Appends text of which the caller knows that it is ASCII. */
  @SuppressWarnings("deprecation") // copies the low bytes, which for ASCII is right, and fast
  void ascii(String text) {
    room(text.length());
    text.getBytes(0, text.length(), bytes, size);
    size += text.length();
  }

  /** Appends a range of text in UTF-8; surrogates must come in pairs. */
  void utf8(String text, int from, int to) {
    wide = true;
    if (bytes.length - size < 3L * (to - from)) {
      grow(3L * (to - from));
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else if (c < 0x800) {
        two(c);
      } else if (Character.isHighSurrogate(c)) {
        four(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        three(c);
      }
    }
  }

  private void two(char c) {
    bytes[size++] = (byte) (0xC0 | c >> 6);
    bytes[size++] = continuation(c);
  }

  private void three(char c) {
    bytes[size++] = (byte) (0xE0 | c >> 12);
    bytes[size++] = continuation(c >> 6);
    bytes[size++] = continuation(c);
  }

  private void four(int codePoint) {
    bytes[size++] = (byte) (0xF0 | codePoint >> 18);
    bytes[size++] = continuation(codePoint >> 12);
    bytes[size++] = continuation(codePoint >> 6);
    bytes[size++] = continuation(codePoint);
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | bits & 0x3F);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      grow(more);
    }
  }

  private void grow(long more) {
    long needed = size + more;
    if (needed > LARGEST) {
      throw Unwritable.tooLarge();
    }
    int length = (int) Math.min(LARGEST, Math.max(needed, 2L * bytes.length));
    bytes = Arrays.copyOf(bytes, length);
  }
}
