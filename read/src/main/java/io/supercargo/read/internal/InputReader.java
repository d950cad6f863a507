package io.supercargo.read.internal;

import io.supercargo.model.StructBuilder;
import io.supercargo.read.internal.yaml.JsonParser;
import io.supercargo.read.internal.yaml.Splitter;
import io.supercargo.read.internal.yaml.SyntaxException;
import io.supercargo.read.internal.yaml.YamlParser;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads all documents of one input, YAML or JSON. Not for more than one thread. */
public final class InputReader {
  private final Limits limits;
  private final YamlParser yaml;
  private final JsonParser json;
  private final DocumentReader documents;
  private int count;

  /** A reader. */
  public InputReader(Limits limits, boolean keepPositions, boolean keepComments) {
    this.limits = limits;
    this.yaml = new YamlParser(limits.depth(), keepComments);
    this.json = new JsonParser(limits.depth());
    this.documents = new DocumentReader(limits, keepPositions);
  }

  /**
   * Reads one document after the other and hands over its resources.
   *
   * @throws IOException if the input cannot be read
   */
  public void read(Splitter splitter, Consumer<ReadResource> to) throws IOException {
    count = 0;
    try {
      while (splitter.next() && document(splitter, to)) {
        count++;
      }
    } catch (SyntaxException e) {
      to.accept(documents.refused(e));
    }
  }

  /**
   * Reads the first document into a builder and hands over what is wrong with it.
   *
   * @throws IOException if the input cannot be read
   */
  public void readFragment(Splitter splitter, StructBuilder<?> into, Consumer<ReadResource> to)
      throws IOException {
    documents.fragment = into;
    count = 0;
    try {
      if (splitter.next()) {
        document(splitter, to);
      }
    } catch (SyntaxException e) {
      to.accept(documents.refused(e));
    } finally {
      documents.fragment = null;
    }
  }

  private boolean document(Splitter input, Consumer<ReadResource> to) {
    if (count >= limits.documents()) {
      String reason = "more than " + limits.documents() + " documents";
      to.accept(documents.refused(SyntaxException.limit(reason, input.line(), 1)));
      return false;
    }
    SyntaxException noJson = isBraced(input) ? json(input, to) : null;
    if (noJson != null || !isBraced(input)) {
      yaml(input, noJson, to);
    }
    return true;
  }

  private static boolean isBraced(Splitter input) {
    byte[] bytes = input.bytes();
    int at = input.start();
    while (at < input.end() && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    return at < input.end() && bytes[at] == '{';
  }

  /** Reads JSON values; null if it was JSON, and otherwise why not. */
  private @Nullable SyntaxException json(Splitter input, Consumer<ReadResource> to) {
    boolean any = false;
    try {
      json.load(input.bytes(), input.start(), input.end(), input.line());
      while (json.hasObject()) {
        documents.read(json.parse(), null, to);
        any = true;
      }
      json.expectEnd();
      return null;
    } catch (SyntaxException e) {
      if (any || e.isLimit()) {
        to.accept(documents.refused(e));
        return null;
      }
      return e;
    }
  }

  private void yaml(Splitter input, @Nullable SyntaxException noJson, Consumer<ReadResource> to) {
    try {
      documents.read(
          yaml.parse(input.bytes(), input.start(), input.end(), input.line()), yaml.comments(), to);
    } catch (SyntaxException e) {
      to.accept(documents.refused(noJson == null || noJson.isBefore(e) ? e : noJson));
    }
  }
}
