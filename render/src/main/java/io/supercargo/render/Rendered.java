package io.supercargo.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Finished YAML or JSON: UTF-8 without a byte order mark, lines ending with a line feed. Holds
 * secret values plainly unless the writer was told to redact, so {@link #toString} shows the size
 * alone.
 */
public final class Rendered {
  private final byte[] bytes;
  private final int size;
  private final boolean wide;

  Rendered(Utf8Buffer buffer) {
    this.bytes = buffer.bytes();
    this.size = buffer.size();
    this.wide = buffer.wide();
  }

  /** Returns the text. */
  public String text() {
    return Utf8Buffer.text(bytes, size, wide);
  }

  /** Returns the text in UTF-8, a copy of the caller's own. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Returns the number of bytes. */
  public int size() {
    return size;
  }

  /**
   * Writes everything at once, and neither flushes nor closes.
   *
   * @throws IOException if the stream refuses
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  /**
   * Appends everything at once.
   *
   * @throws IOException if the target refuses
   */
  public void appendTo(Appendable target) throws IOException {
    target.append(text());
  }

  @Override
  public String toString() {
    return "Rendered[" + size + " bytes; text() has the text]";
  }
}
