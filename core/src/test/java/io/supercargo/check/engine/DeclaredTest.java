package io.supercargo.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules check by the constants that the generator makes of constraints.txt, and by all of them. */
class DeclaredTest {
  private static final Path RULES = Path.of("src/main/java/io/supercargo/check");

  private static final Pattern USE = Pattern.compile("\\bDeclared\\.([A-Z_]+)");

  // One rule for a field of several types, which has the same bounds in each.
  private static final Map<String, String> SHARED =
      Map.ofEntries(
          Map.entry("SECURITY_CONTEXT_RUN_AS_GROUP", "SECURITY_CONTEXT_RUN_AS_USER"),
          Map.entry("POD_SECURITY_CONTEXT_RUN_AS_USER", "SECURITY_CONTEXT_RUN_AS_USER"),
          Map.entry("POD_SECURITY_CONTEXT_RUN_AS_GROUP", "SECURITY_CONTEXT_RUN_AS_USER"),
          Map.entry("POD_SECURITY_CONTEXT_FS_GROUP", "SECURITY_CONTEXT_RUN_AS_USER"),
          Map.entry("CONFIG_MAP_VOLUME_SOURCE_DEFAULT_MODE", "KEY_TO_PATH_MODE"),
          Map.entry("SECRET_VOLUME_SOURCE_DEFAULT_MODE", "KEY_TO_PATH_MODE"),
          Map.entry("PROJECTED_VOLUME_SOURCE_DEFAULT_MODE", "KEY_TO_PATH_MODE"),
          Map.entry("DOWNWARD_API_VOLUME_SOURCE_DEFAULT_MODE", "KEY_TO_PATH_MODE"),
          Map.entry("WEIGHTED_POD_AFFINITY_TERM_WEIGHT", "PREFERRED_SCHEDULING_TERM_WEIGHT"),
          Map.entry(
              "PERSISTENT_VOLUME_SPEC_VOLUME_MODE", "PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_MODE"));

  // Where the server's order or context is another one, the rule asks in its own way.
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "GRPC_ACTION_PORT",
          "one rule for ports of all handlers, which are numbers or names",
          "POD_SPEC_SERVICE_ACCOUNT_NAME",
          "pod/names walks over four fields, of which one tells empty from not set",
          "POD_SPEC_NODE_NAME",
          "the same",
          "POD_SPEC_PRIORITY_CLASS_NAME",
          "the same",
          "HORIZONTAL_POD_AUTOSCALER_SPEC_MAX_REPLICAS",
          "zero is Required in some versions and Invalid in others",
          "LIMIT_RANGE_ITEM_TYPE_FILLED",
          "the server calls an empty one Invalid, as others that do not fit");

  @Test
  void everyConstantIsUsedOrExplained() throws Exception {
    Map<String, Object> constants = constants();
    Set<String> used = used();
    Set<String> explained = new TreeSet<>(SHARED.keySet());
    explained.addAll(OTHERWISE.keySet());
    Set<String> unused = new TreeSet<>(constants.keySet());
    unused.removeAll(used);
    unused.removeIf(name -> isOfVolumeSource(constants.get(name)));
    assertThat(unused).isEqualTo(explained);
    SHARED.forEach(
        (unusedOne, usedOne) -> {
          assertThat(used).contains(usedOne);
          assertThat(constants.get(unusedOne)).hasToString(constants.get(usedOne).toString());
        });
  }

  // One rule for all of them goes by the type.
  private static boolean isOfVolumeSource(@Nullable Object constant) {
    return constant instanceof Filled filled && filled.type().endsWith("VolumeSource");
  }

  private static Map<String, Object> constants() throws IllegalAccessException {
    Map<String, Object> constants = new TreeMap<>();
    for (Field field : Declared.class.getDeclaredFields()) {
      if (!field.isSynthetic()) {
        constants.put(field.getName(), field.get(null));
      }
    }
    return constants;
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        USE.matcher(Files.readString(file)).results().forEach(use -> used.add(use.group(1)));
      }
    }
    return used;
  }
}
