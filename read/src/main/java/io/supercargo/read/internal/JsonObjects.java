package io.supercargo.read.internal;

import io.supercargo.read.internal.yaml.JsonParser;
import io.supercargo.read.internal.yaml.Scalars;
import io.supercargo.read.internal.yaml.SyntaxException;
import io.supercargo.read.internal.yaml.Tree;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON objects of which nothing is known. */
public final class JsonObjects {
  private JsonObjects() {}

  /**
   * Reads one object.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  public static Map<String, @Nullable Object> read(String name, byte[] json, int deepest) {
    JsonParser parser = new JsonParser(deepest);
    try {
      parser.load(json, 0, json.length, 1);
      if (!parser.hasObject()) {
        throw new IllegalArgumentException(name + " is no JSON object");
      }
      Tree tree = parser.parse();
      parser.expectEnd();
      return object(name, tree);
    } catch (SyntaxException e) {
      throw new IllegalArgumentException(
          name + " is no JSON: line " + e.line() + ", column " + e.column() + ": " + e.getMessage(),
          e);
    }
  }

  private static Map<String, @Nullable Object> object(String name, Tree tree) {
    Scalars scalars = new Scalars();
    Map<String, @Nullable Object> object = new JsonValues(tree, scalars).read();
    return object == null ? explained(name, tree, scalars) : object;
  }

  /** Reads it once more to say what is wrong. */
  private static Map<String, @Nullable Object> explained(String name, Tree tree, Scalars scalars) {
    Problems problems = new Problems(1);
    problems.secret = true;
    TreeReader reader =
        new TreeReader(tree, scalars, problems, new ScalarReader(tree, scalars, problems));
    Map<String, @Nullable Object> object = reader.map(0);
    if (!problems.all().isEmpty()) {
      Problem problem = problems.all().get(0);
      throw new IllegalArgumentException(name + " at " + problem.path() + ": " + problem.message());
    }
    return object;
  }
}
