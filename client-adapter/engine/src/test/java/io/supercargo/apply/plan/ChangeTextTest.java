package io.supercargo.apply.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.diff.Change;
import io.supercargo.diff.Diff;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeTextTest {
  private static String added(Object value) {
    return ChangeText.of(Diff.betweenTrees(Map.of(), Map.of("a", value)).changes().get(0));
  }

  @Test
  void writesWhatIsInsideAsYamlDoes() {
    Map<String, Object> container = new LinkedHashMap<>();
    container.put("name", "web");
    container.put("args", List.of("1", "yes", "a: b", "", "x\"y", "on"));
    container.put("ports", List.of(Map.of("containerPort", 80L)));
    container.put("resources", Map.of());
    container.put("env", Arrays.asList(true, null));
    assertThat(added(container))
        .isEqualTo(
            "+ a: {name: web, args: [\"1\", \"yes\", \"a: b\", \"\", \"x\\\"y\", \"on\"], ports:"
                + " [{containerPort: 80}], resources: {}, env: [true, null]}");
    assertThat(added(List.of())).isEqualTo("+ a: []");
    assertThat(added(Map.of("supercargo.io/after", "Job/x")))
        .isEqualTo("+ a: {supercargo.io/after: Job/x}");
  }

  @Test
  void leavesTextsByThemselvesAsTheyAre() {
    assertThat(added("a: b")).isEqualTo("+ a: a: b");
    assertThat(ChangeText.of(Diff.betweenTrees(Map.of("a", 1), Map.of("a", 2)).changes()))
        .isEqualTo("[~ a: 1 -> 2]");
    assertThat(ChangeText.of(new Change(Change.Kind.REORDERED, "a", List.of(1), List.of(2), false)))
        .isEqualTo("~ a: order [1] -> [2]");
  }

  @Test
  void showsNoSecrets() {
    Map<String, Object> secret = Map.of("kind", "Secret", "data", Map.of("password", "hush"));
    assertThat(added(List.of(secret))).contains("data: {password: ***}").doesNotContain("hush");
    assertThat(added(Map.of("kubectl.kubernetes.io/last-applied-configuration", "hush")))
        .isEqualTo("+ a: {kubectl.kubernetes.io/last-applied-configuration: ***}");
  }
}
