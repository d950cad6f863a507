package io.supercargo.apply.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.inventory.Contents;
import io.supercargo.apply.project.Destination;
import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.spi.FieldConflict;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.stage.Stages;
import io.supercargo.diff.Diff;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTextTest {
  private final TestCluster cluster = new TestCluster();

  @Test
  void showsEveryActionAndCounts() {
    assertThat(plan())
        .hasToString(
            """
            Set shop in namespace shop of fake
            + create ConfigMap shop/create
            ~ change ConfigMap shop/change
                - a: 1
                ~ b: 1 -> 2
                + c: 3
            ± replace ConfigMap shop/replace (decided later: immutable)
            ! conflict ConfigMap shop/conflict
                ! .data.a belongs to other
            = unchanged ConfigMap shop/unchanged
                ! the server warns: v1 is old
            - prune ConfigMap shop/prune
            = keep ConfigMap shop/keep (why)
            1 to create, 1 to change, 1 unchanged, 1 to replace, 1 to prune, 1 kept, 1 in conflict
            """);
  }

  @Test
  void coloursForTerminals() {
    assertThat(PlanText.plain().coloured().render(plan()))
        .contains("\u001b[32m+ create ConfigMap shop/create\u001b[0m\n")
        .contains("    \u001b[31m- a: 1\u001b[0m\n")
        .contains("\u001b[2m (decided later: immutable)\u001b[0m");
  }

  @Test
  void showsTheContentOfNewObjectsIfAsked() {
    assertThat(PlanText.plain().withContent().render(plan()))
        .contains(
            """
            + create ConfigMap shop/create
                + apiVersion: v1
                + kind: ConfigMap
                + metadata:
                +   name: create
                +   namespace: shop
            ~ change\
            """);
  }

  @Test
  void saysIfThereIsNothing() {
    assertThat(plan(List.of(), List.of(), List.of()))
        .hasToString("Set shop in namespace shop of fake\nnothing to do\n");
  }

  @Test
  void saysIfAllIsAsWanted() {
    List<Wanted> wanted = wanted("a", "b");
    List<PlannedChange> unchanged = new ArrayList<>();
    for (Wanted each : wanted) {
      unchanged.add(new PlannedChange.Draft(each.key(), Action.UNCHANGED).build());
    }
    assertThat(plan(wanted, unchanged, List.of()))
        .hasToString("Set shop in namespace shop of fake\nnothing to do: 2 unchanged\n");
  }

  private Plan plan() {
    List<Wanted> wanted = wanted("create", "change", "replace", "conflict", "unchanged");
    List<PlannedChange.Draft> drafts = new ArrayList<>();
    List<Action> actions =
        List.of(Action.CREATE, Action.CHANGE, Action.REPLACE, Action.CONFLICT, Action.UNCHANGED);
    for (int i = 0; i < actions.size(); i++) {
      drafts.add(new PlannedChange.Draft(wanted.get(i).key(), actions.get(i)));
    }
    drafts.get(0).body = wanted.get(0).tree();
    drafts.get(1).changes = Diff.betweenTrees(Map.of("a", 1), Map.of("b", 2, "c", 3)).changes();
    drafts.get(1).changes =
        List.of(
            Diff.betweenTrees(Map.of("a", 1), Map.of()).changes().get(0),
            Diff.betweenTrees(Map.of("b", 1), Map.of("b", 2)).changes().get(0),
            Diff.betweenTrees(Map.of(), Map.of("c", 3)).changes().get(0));
    drafts.get(2).decidedLater = true;
    drafts.get(2).reason = "immutable";
    drafts.get(3).conflicts = List.of(new FieldConflict("other", ".data.a", ""));
    drafts.get(4).warnings = List.of("v1 is old");
    List<PlannedChange> leaving =
        List.of(leaving("prune", Action.PRUNE, ""), leaving("keep", Action.KEEP, "why"));
    return plan(wanted, drafts.stream().map(PlannedChange.Draft::build).toList(), leaving);
  }

  private static Plan plan(
      List<Wanted> wanted, List<PlannedChange> changes, List<PlannedChange> leaving) {
    Plan.Scope scope = new Plan.Scope("shop", "fake", "shop", Contents.NONE, List.of());
    List<List<Resource>> named = Collections.nCopies(wanted.size(), List.of());
    Stages stages = Stages.of(wanted, named, Set.of());
    return new Plan(
        scope,
        PlanOptions.defaults(),
        Manifests.of("shop", List.of()),
        wanted,
        changes,
        leaving,
        stages);
  }

  private PlannedChange leaving(String name, Action action, String reason) {
    PlannedChange.Draft draft =
        new PlannedChange.Draft(cluster.key("ConfigMap", "shop", name), action);
    draft.before = LiveObject.of(Map.of());
    return draft.because(reason).build();
  }

  private List<Wanted> wanted(String... names) {
    List<ConfigMap> all = new ArrayList<>();
    for (String name : names) {
      all.add(ConfigMap.of(name, c -> {}));
    }
    return Destination.of(Manifests.of("shop", all), cluster.discover(), "shop", Map.of());
  }
}
