package io.supercargo.client.memory.server;

import io.supercargo.finding.Finding;
import io.supercargo.finding.Severity;
import io.supercargo.model.Resource;
import io.supercargo.read.JsonTrees;
import io.supercargo.read.ManifestReader;
import io.supercargo.read.ReadDocument;
import io.supercargo.render.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From trees to objects of the model and back, by the text that both have. */
final class Typed {
  private static final ManifestReader READER = ManifestReader.lenient().withoutPositions();

  private Typed() {}

  /**
   * Returns the object of a tree.
   *
   * @throws io.supercargo.apply.spi.ApiException 400 if the server could not decode it
   */
  static Resource of(Map<String, @Nullable Object> tree) {
    ReadDocument read =
        READER.read("object", JsonWriter.standard().renderTree(tree).bytes()).documents().get(0);
    for (Finding finding : read.findings()) {
      if (finding.severity() == Severity.ERROR) {
        throw Errors.badRequest(finding.path() + ": " + finding.message());
      }
    }
    Resource resource = read.resource();
    if (resource == null) {
      throw Errors.badRequest("the object says neither apiVersion nor kind");
    }
    return resource;
  }

  /** Returns the tree of an object. */
  static Map<String, @Nullable Object> tree(Resource resource) {
    return JsonTrees.readObject("object", JsonWriter.standard().render(resource).bytes());
  }
}
