package io.supercargo.apply;

import static io.supercargo.apply.Samples.config;
import static io.supercargo.apply.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.run.Outcome;
import io.supercargo.client.memory.script.Fault;
import io.supercargo.model.core.v1.Namespace;
import org.junit.jupiter.api.Test;

/** What is not wanted any more goes, and nothing else. */
class PruningTest {
  private final TestCluster cluster = new TestCluster();
  private final Delivery delivery = cluster.delivery();

  @Test
  void saysWhatKeepsAnObjectThatShouldGo() throws InterruptedException {
    delivery.apply(set(config("a", "1"), config("b", "1"))).orThrow();
    cluster.merge("ConfigMap", "a", "{'metadata':{'finalizers':['example.com/hold']}}");
    Outcome outcome = delivery.apply(set(config("b", "1")));
    assertThat(outcome.failures().values())
        .containsExactly(
            "ConfigMap shop/a is deleted but not gone: finalizers [example.com/hold] keep it."
                + " Check the controllers that should remove them");
  }

  @Test
  void neverDeletesWhatDoesNotBelongToTheSetAnyMore() throws InterruptedException {
    delivery.apply(set(config("a", "1"), config("b", "1"), config("c", "1"))).orThrow();
    Plan plan = delivery.plan(set(config("c", "1")));
    cluster.merge("ConfigMap", "a", "{'metadata':{'labels':null}}");
    cluster.delete("ConfigMap", "b");
    cluster.create("{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'b'}}");
    cluster.forget();
    Outcome outcome = delivery.apply(plan);
    assertThat(outcome.failures().values().toString())
        .contains("ConfigMap shop/a does not belong to the set any more, so it stays");
    assertThat(cluster.live("ConfigMap", "b")).isNotNull();
    assertThat(cluster.writes()).noneMatch(request -> request.startsWith("delete"));
  }

  @Test
  void looksAgainBeforeANamespaceGoes() throws InterruptedException {
    delivery.apply(set(config("a", "1"), Namespace.of("other", n -> {}))).orThrow();
    Plan plan = delivery.plan(set(config("a", "1")));
    assertThat(plan.leaving()).hasToString("[PRUNE Namespace other]");
    cluster.create(
        "{'apiVersion':'v1','kind':'Pod','metadata':{'name':'theirs','namespace':'other'},"
            + "'spec':{'containers':[{'name':'c','image':'i:1'}]}}");
    assertThat(delivery.apply(plan).failures().values().toString())
        .contains("Namespace other stays: it still holds")
        .contains("Pod other/theirs");
    assertThat(cluster.live("Namespace", "other")).isNotNull();
  }

  @Test
  void deletesAnObjectThatChangesWhileItIsDeleted() throws InterruptedException {
    delivery.apply(set(config("a", "1"), config("b", "1"))).orThrow();
    cluster.memory.fail(request -> request.verb().equals("delete"), 2, Fault.conflict());
    assertThat(delivery.apply(set(config("b", "1"))).orThrow().pruned()).hasSize(1);
    delivery.apply(set(config("a", "1"), config("b", "1"))).orThrow();
    cluster.memory.fail(request -> request.verb().equals("delete"), 8, Fault.conflict());
    assertThat(delivery.apply(set(config("b", "1"))).failures()).hasSize(1);
  }
}
