package io.supercargo.read.internal.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream at its lines of {@code ---} into the texts of its documents, as kubectl does. No
 * more than one document is held.
 */
public final class Splitter {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final int largest;
  private byte[] buffer;
  private int filled;
  private boolean ended;

  private int start;
  private int end;
  private int line = 1;
  private int lines;

  /**
   * A splitter of a stream.
   *
   * @param largest how many bytes a document may have
   */
  public Splitter(InputStream in, int largest) {
    this.in = in;
    this.largest = largest;
    this.buffer = new byte[CHUNK];
  }

  /** A splitter of bytes that are there already; they are not copied. */
  public Splitter(byte[] bytes, int largest) {
    this.in = InputStream.nullInputStream();
    this.largest = largest;
    this.buffer = Encoding.toUtf8(bytes);
    this.filled = buffer.length;
    this.ended = true;
  }

  /** The bytes of which the document is the range from {@link #start()} to {@link #end()}. */
  public byte[] bytes() {
    return buffer;
  }

  /** The first byte of the document. */
  public int start() {
    return start;
  }

  /** The byte behind the document. */
  public int end() {
    return end;
  }

  /** The line of its first byte, counted from 1. */
  public int line() {
    return line;
  }

  /**
   * Steps to the next document.
   *
   * @return false after the last
   * @throws SyntaxException for a document that is too large
   */
  public boolean next() throws IOException {
    line += lines;
    lines = 0;
    start = end;
    if (start == filled && (ended || !fill())) {
      return false;
    }
    findEnd();
    if (end - start > largest) {
      throw tooLarge();
    }
    return true;
  }

  private void findEnd() throws IOException {
    boolean content = false;
    boolean directives = false;
    end = start;
    while (end < filled) {
      int length = lineLength();
      boolean separator = isSeparator(end, length);
      if (separator && end > start && !directives) {
        return;
      }
      byte first = buffer[end];
      // Directives belong to the document that the next separator opens.
      directives = first == '%' && !content || directives && !separator;
      content |= first != '#' && first != '%' && first != '\n' && first != '\r';
      end += length;
      lines++;
      if (end == filled && !ended) {
        fill();
      }
    }
  }

  /** The length of the line that begins at {@link #end}, with its break. */
  private int lineLength() throws IOException {
    int at = end;
    for (; ; ) {
      while (at < filled) {
        if (buffer[at++] == '\n') {
          return at - end;
        }
      }
      int seen = at - end;
      if (ended || !fill()) {
        return seen;
      }
      at = end + seen;
    }
  }

  private boolean isSeparator(int at, int length) {
    return length >= 3
        && buffer[at] == '-'
        && buffer[at + 1] == '-'
        && buffer[at + 2] == '-'
        && (length == 3 || buffer[at + 3] <= ' ' && buffer[at + 3] >= 0);
  }

  /** Reads on; false at the end of the stream. Moves what is held to the front. */
  private boolean fill() throws IOException {
    if (filled - start > largest) {
      throw tooLarge();
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      end -= start;
      start = 0;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    boolean first = filled == 0 && line == 1 && lines == 0;
    int count = in.readNBytes(buffer, filled, buffer.length - filled);
    filled += count;
    ended = count == 0 || filled < buffer.length;
    if (first) {
      decode();
    }
    return count > 0;
  }

  /** A stream that begins with the mark of UTF-16 is taken as a whole. */
  private void decode() throws IOException {
    byte[] head = Arrays.copyOf(buffer, Math.min(filled, 2));
    if (Encoding.toUtf8(head) != head) {
      byte[] rest = in.readNBytes(largest);
      byte[] all = Arrays.copyOf(buffer, filled + rest.length);
      System.arraycopy(rest, 0, all, filled, rest.length);
      buffer = Encoding.toUtf8(all);
      filled = buffer.length;
      ended = true;
    }
  }

  private SyntaxException tooLarge() {
    return SyntaxException.limit("a document of more than " + largest + " bytes", line, 1);
  }
}
