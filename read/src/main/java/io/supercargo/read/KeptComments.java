package io.supercargo.read;

import io.supercargo.read.internal.CommentLines;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The comments of one document: those on lines of their own, by the field or list element that they
 * stand before. Comments behind a value on its line are not kept.
 */
public final class KeptComments {
  private final Map<String, String> texts;

  /**
   * Makes comments.
   *
   * @param texts text without {@code #} by JSON pointer, such as {@code /spec/ports/0}; the empty
   *     pointer is the head of the document, {@code -} its end
   */
  public KeptComments(Map<String, String> texts) {
    this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** Returns the texts by JSON pointer, in the order of the document. */
  public Map<String, String> texts() {
    return texts;
  }

  /** Returns what stands before the document, or null. */
  public @Nullable String head() {
    return texts.get("");
  }

  /**
   * Returns a YAML document with these comments before the fields that it has. The document may
   * have been edited: comments of fields that are gone are left out.
   *
   * @param yaml one document as {@code render} writes it
   * @throws IllegalArgumentException if the text is no YAML
   */
  public String insertInto(String yaml) {
    return CommentLines.insert(yaml, texts);
  }
}
