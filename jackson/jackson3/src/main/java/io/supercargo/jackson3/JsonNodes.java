package io.supercargo.jackson3;

import io.supercargo.finding.FindingsException;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.read.ManifestReader;
import io.supercargo.read.ReadDocument;
import io.supercargo.read.Reading;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From trees of Jackson 3 to resources and back. */
public final class JsonNodes {
  private JsonNodes() {}

  /**
   * Returns the tree of a resource: the same fields in the same order as in rendered YAML and JSON.
   */
  public static ObjectNode fromResource(Resource resource) {
    return NodeBuilder.object(resource.asStruct());
  }

  /** Returns the tree of any object of the model, such as the spec of a pod. */
  public static ObjectNode fromPart(Struct part) {
    return NodeBuilder.object(part);
  }

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
