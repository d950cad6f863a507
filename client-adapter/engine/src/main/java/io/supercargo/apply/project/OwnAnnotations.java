package io.supercargo.apply.project;

import io.supercargo.model.Nearest;
import io.supercargo.model.Resource;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annotations by which resources say how they are delivered. One that is misspelt would be
 * passed over in silence, and what should be kept be deleted, so it is a problem.
 */
public final class OwnAnnotations {
  /** Names what a resource comes after. */
  public static final String AFTER = "supercargo.io/after";

  /** Says that a resource may be deleted and created anew. */
  public static final String REPLACE = "supercargo.io/replace";

  /** Says what becomes of an object that is not wanted any more. */
  public static final String ON_PRUNE = "supercargo.io/on-prune";

  private static final String PREFIX = "supercargo.io/";
  private static final List<String> NAMES = List.of(AFTER, REPLACE, ON_PRUNE);
  private static final List<String> REPLACE_VALUES = List.of("allowed");
  private static final List<String> PRUNE_VALUES = List.of("keep", "detach", "delete");

  private OwnAnnotations() {}

  /** Returns what a resource says, null if it does not have the annotation. */
  public static @Nullable String of(Resource resource, String annotation) {
    return of(resource).get(annotation);
  }

  private static Map<String, String> of(Resource resource) {
    ObjectMeta metadata = resource.metadata();
    Map<String, String> annotations = metadata == null ? null : metadata.annotations();
    return annotations == null ? Map.of() : annotations;
  }

  /** Returns what is wrong with those of a resource, each in words. */
  static List<String> problems(Resource resource) {
    List<String> problems = new ArrayList<>(0);
    for (Map.Entry<String, String> each : of(resource).entrySet()) {
      String name = each.getKey();
      if (name.startsWith(PREFIX)) {
        String problem = NAMES.contains(name) ? value(name, each.getValue()) : unknown(name);
        if (problem != null) {
          problems.add(problem);
        }
      }
    }
    return problems;
  }

  private static String unknown(String name) {
    List<String> ends = NAMES.stream().map(each -> each.substring(PREFIX.length())).toList();
    String nearest = Nearest.of(name.substring(PREFIX.length()), ends);
    return "annotation "
        + name
        + ": there is no such annotation of ours; expected "
        + String.join(", ", NAMES)
        + (nearest == null ? "" : ". Did you mean " + PREFIX + nearest + "?");
  }

  private static @Nullable String value(String name, String value) {
    List<String> allowed =
        name.equals(REPLACE) ? REPLACE_VALUES : name.equals(ON_PRUNE) ? PRUNE_VALUES : List.of();
    return allowed.isEmpty() || allowed.contains(value)
        ? null
        : "annotation "
            + name
            + ": expected "
            + String.join(", ", allowed)
            + ", found \""
            + value
            + "\"";
  }
}
