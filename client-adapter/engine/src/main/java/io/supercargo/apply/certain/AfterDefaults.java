package io.supercargo.apply.certain;

import io.supercargo.apply.project.Projection;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.check.Defaults;
import io.supercargo.model.Resource;
import io.supercargo.model.Trees;
import io.supercargo.read.ManifestReader;
import io.supercargo.render.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that differ from those that are there only until the server has filled in its defaults,
 * and left out zeros: {@code fieldRef} without {@code apiVersion}, {@code readOnly: false}.
 */
final class AfterDefaults {
  private static final ManifestReader READER = ManifestReader.lenient().withoutPositions();

  private final LiveObject live;

  AfterDefaults(LiveObject live) {
    this.live = live;
  }

  /**
   * Returns whether the object becomes again what it is if these values are put into it.
   *
   * @param owned the fields of all managers, entry by entry
   * @param ours those of the manager that sends the values: what another owns, too, is a conflict
   *     before any default is filled in
   */
  boolean makeUpFor(List<Place> differences, List<?> owned, Map<?, ?> ours) {
    Object tree = live.tree();
    for (Place place : differences) {
      if (owned.stream().anyMatch(fields -> fields != ours && place.isAmong(fields))) {
        return false;
      }
      tree = place.with(tree);
    }
    Resource before = read(live.tree());
    Resource after = tree instanceof Map<?, ?> map ? read(map) : null;
    return before != null && after != null && sent(before).equals(sent(Defaults.apply(after)));
  }

  private Map<String, @Nullable Object> sent(Resource resource) {
    return Projection.of(resource, live.namespace(), Map.of());
  }

  private static @Nullable Resource read(Map<?, ?> tree) {
    byte[] json = JsonWriter.standard().renderTree(Trees.copyMap(tree)).bytes();
    List<Resource> read = READER.read("object", json).resources();
    return read.size() == 1 ? read.get(0) : null;
  }
}
