package io.supercargo.jackson2;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.finding.FindingsException;
import io.supercargo.model.Resource;
import io.supercargo.read.ManifestReader;
import io.supercargo.read.ReadDocument;
import io.supercargo.read.Reading;
import java.util.Objects;

/** From trees of Jackson 2 to resources. */
public final class JsonNodes {
  private JsonNodes() {}

  /**
   * Returns the resource that a tree stands for, by the rules of the API server: strict, and with a
   * custom resource for a kind that the model does not know.
   *
   * @throws FindingsException if the API server would not decode it, listing every finding
   * @throws IllegalArgumentException if the tree is empty or holds a list of resources
   */
  public static Resource toResource(JsonNode tree) {
    return toResource(tree, ManifestReader.strict());
  }

  /**
   * Returns the resource that a tree stands for.
   *
   * @param reader says how strict to be, and within which limits
   * @throws FindingsException if the reader finds an error, listing every finding
   * @throws IllegalArgumentException if the tree is empty or holds a list of resources
   */
  public static Resource toResource(JsonNode tree, ManifestReader reader) {
    Reading reading = reader.withoutPositions().read("JSON tree", tree.toString());
    reading.findings().throwIfErrors();
    if (reading.documents().size() != 1 || reading.documents().get(0).listIndex() >= 0) {
      throw new IllegalArgumentException(
          "expected one resource, found " + reading.documents().size());
    }
    ReadDocument document = reading.documents().get(0);
    return Objects.requireNonNull(document.resource());
  }
}
