package io.supercargo.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.check.Documents;
import io.supercargo.model.shortcut.ContainerShortcuts;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** docs/shortcuts.md lists every shortcut, and each writes what the page says. */
class ShortcutsPageTest {
  @TempDir private static Path directory;

  private static List<ShortcutRow> rows;
  private static ShortcutCompiler compiled;

  @BeforeAll
  static void compilePage() throws Exception {
    rows = ShortcutRow.all();
    compiled = new ShortcutCompiler(rows, directory);
  }

  @TestFactory
  Stream<DynamicTest> writesWhatThePageSays() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      ShortcutRow row = rows.get(i);
      Object tree = narrowed(Documents.tree(compiled.results().get(i)));
      ((Map<?, ?>) tree).keySet().removeAll(Set.of("apiVersion", "kind"));
      tests.add(
          DynamicTest.dynamicTest(
              row.toString(),
              () -> {
                assertThat(tree).isEqualTo(row.tree());
                assertThat(tree).hasToString(row.tree().toString());
              }));
    }
    return tests.stream();
  }

  @Test
  void everyShortcutIsOnThePage() throws Exception {
    Set<String> missing = new TreeSet<>(shortcuts());
    missing.removeAll(compiled.called());
    // Their result depends on the process; the page names them below their tables.
    assertThat(missing)
        .containsExactly(
            "ConfigMapShortcuts.fromEnvironment(String)",
            "ConfigMapShortcuts.fromEnvironment(String, String)",
            "SecretShortcuts.fromEnvironment(String)",
            "SecretShortcuts.fromEnvironment(String, String)");
    assertThat(Files.readString(ShortcutRow.PAGE))
        .contains("`fromEnvironment(\"LOG_LEVEL\")`", "`fromEnvironment(\"DB_PASSWORD\")`");
  }

  private static Set<String> shortcuts() throws IOException, ClassNotFoundException {
    Path classes =
        Path.of(
            ContainerShortcuts.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    String packageName = ContainerShortcuts.class.getPackageName();
    Set<String> all = new TreeSet<>();
    try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
      for (Path file : files.filter(f -> f.toString().endsWith("Shortcuts.class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        for (Method method : Class.forName(packageName + "." + name).getDeclaredMethods()) {
          if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
            all.add(name + "." + method.getName() + parameters(method));
          }
        }
      }
    }
    return all;
  }

  private static String parameters(Method method) {
    List<String> types = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      types.add(ShortcutCompiler.simple(type.getCanonicalName()));
    }
    return types.toString().replace('[', '(').replace(']', ')');
  }

  /** YAML knows one type of whole numbers. */
  private static Object narrowed(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(key, narrowed(value)));
      return copy;
    }
    if (tree instanceof List<?> list) {
      return list.stream().map(ShortcutsPageTest::narrowed).toList();
    }
    return tree instanceof Long number ? (Object) Math.toIntExact(number) : tree;
  }
}
