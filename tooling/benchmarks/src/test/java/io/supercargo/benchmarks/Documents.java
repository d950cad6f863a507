package io.supercargo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What libraries wrote, read back to be compared. */
public final class Documents {
  private Documents() {}

  /** The official client and fabric8 begin with a separator, which makes an empty document. */
  public static List<JsonNode> of(String yaml) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    for (JsonNode node :
        new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(yaml).readAll()) {
      if (!node.isNull() && !node.isEmpty()) {
        documents.add(withoutEmpty(node));
      }
    }
    return documents;
  }

  /** Both clients add empty collections. */
  public static JsonNode withoutEmpty(JsonNode node) {
    node.forEach(Documents::withoutEmpty);
    if (node instanceof ObjectNode object) {
      object.removeIf(value -> value.isContainerNode() && value.isEmpty());
    }
    return node;
  }
}
