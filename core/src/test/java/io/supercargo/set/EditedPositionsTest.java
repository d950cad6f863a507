package io.supercargo.set;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.finding.Origin;
import io.supercargo.model.CustomResource;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.Pod;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every path has a position here, which is called after it; what is asked is how much is kept. */
class EditedPositionsTest {
  private static final Origin DOCUMENT = Origin.of("document", 0, 0);

  private static final Pod POD =
      Pod.of(
          p ->
              p.name("web")
                  .label("app", "web")
                  .label("a.b/c", "d")
                  .container("web", "web:1", c -> c.port("http", 80).args("x", "y"))
                  .container("side", "side:1", c -> {})
                  .unknownField("future", Map.of("a", List.of(Map.of("name", "n", "v", 1), "t"))));

  private static Entry entry(io.supercargo.model.Resource resource) {
    return Entry.of(resource, DOCUMENT)
        .withPositions(path -> path.isEmpty() ? null : Origin.of(path, 0, 0));
  }

  private static String kept(Pod changed, String path) {
    return entry(POD).withResource(changed).origin(path).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "metadata.name",
    "metadata.labels[app]",
    "metadata.labels[a.b/c]",
    "spec.containers",
    "spec.containers[0].image",
    "spec.containers[0].args[1]",
    "spec.containers[1].name",
    "future.a[0].v",
    "future.a[0]",
  })
  void aPathToWhatIsTheSameIsKept(String path) {
    assertThat(kept(POD.with(p -> p.annotation("x", "y")), path)).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "metadata.name, metadata",
    "metadata.labels[app], metadata.labels",
    "metadata.labels[new], metadata.labels",
    "spec.containers[0].args[1], spec.containers[0].args",
    "spec.containers[0].ports[0].name, spec.containers[0].ports",
    "spec.containers[1].image, spec.containers",
    "spec.containers[2].image, spec.containers",
    "spec.containers[10].image, spec.containers",
    "spec.containers[x].image, spec.containers",
    "spec.containers[/].image, spec.containers",
    "spec.containers[1234567890].image, spec.containers",
    "spec.nodeName, spec",
    "future.a[0].v, future.a[0]",
    "future.a[1], future.a",
    "status.phase, document",
  })
  void whatWasChangedStandsWhereTheNearestThingStandsThatWasNot(String path, String kept) {
    Pod changed =
        Pod.of(
            p ->
                p.name("shop")
                    .label("app", "shop")
                    .label("new", "x")
                    .container("web", "web:1", c -> c.port(81).args("x", "z"))
                    .container("other", "side:1", c -> {})
                    .container("third", "t:1")
                    .unknownField("future", Map.of("a", List.of(Map.of("name", "n", "v", 2)))));
    assertThat(kept(changed, path)).isEqualTo(kept);
  }

  @Test
  void anElementThatMovedIsAnotherOne() {
    List<Container> containers = POD.spec().containers();
    Pod moved = POD.with(p -> p.podSpec(s -> s.containers(containers.get(1), containers.get(0))));
    assertThat(kept(moved, "spec.containers[0].image")).isEqualTo("spec.containers");
    Pod unnamed =
        Pod.of(p -> p.podSpec(s -> s.tolerations().addToleration(t -> t.effect("NoSchedule"))));
    Entry entry = entry(unnamed).withResource(unnamed.with(p -> p.name("x")));
    assertThat(entry.origin("spec.tolerations[0].effect"))
        .hasToString("spec.tolerations[0].effect");
    Pod changed = Pod.of(p -> p.podSpec(s -> s.addToleration(t -> t.effect("NoExecute"))));
    assertThat(entry.withResource(changed).origin("spec.tolerations[0].effect"))
        .hasToString("spec.tolerations");
  }

  @Test
  void whatBecameAnotherSortOfThingWasChanged() {
    CustomResource before =
        CustomResource.of("x.io/v1", "A", "a", c -> c.object("spec", s -> s.put("b", List.of(1))));
    CustomResource after = before.with(c -> c.spec(s -> s.put("b", Map.of("0", 1))));
    assertThat(entry(before).withResource(after).origin("spec.b[0]")).hasToString("spec");
  }

  @Test
  void editsOfEditsKeepWhatNoneOfThemTouched() {
    Pod second = POD.with(p -> p.name("second"));
    Entry entry =
        entry(POD).withResource(second).withResource(second.with(p -> p.label("third", "x")));
    assertThat(entry.origin("metadata.name")).hasToString("metadata");
    assertThat(entry.origin("metadata.labels[app]")).hasToString("metadata.labels[app]");
    assertThat(entry.origin()).isEqualTo(DOCUMENT);
  }
}
