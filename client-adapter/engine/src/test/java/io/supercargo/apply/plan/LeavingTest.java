package io.supercargo.apply.plan;

import static io.supercargo.apply.Backups.backup;
import static io.supercargo.apply.Backups.definition;
import static io.supercargo.apply.Samples.config;
import static io.supercargo.apply.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.TestCluster;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.inventory.Contents;
import io.supercargo.apply.inventory.Inventory;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a plan says of objects that are not wanted any more. */
class LeavingTest extends PlanCase {
  private static final String FOREIGN =
      "{'apiVersion':'v1','kind':'%s','metadata':{'name':'foreign','namespace':'%s'}}";

  @Test
  void prunesWhatIsNotWantedAnyMoreButNothingElse() throws InterruptedException {
    deliver(config("web", "1"), config("old", "1"));
    cluster.create(FOREIGN.formatted("ConfigMap", "shop"));
    Plan plan = plan(config("web", "1"));
    assertThat(plan.leaving()).hasToString("[PRUNE ConfigMap shop/old]");
    assertThat(plan).asString().endsWith("- prune ConfigMap shop/old\n1 unchanged, 1 to prune\n");
  }

  @Test
  void keepsWhatSaysSo() throws InterruptedException {
    ConfigMap kept =
        config("old", "1")
            .with(c -> c.metadata(m -> m.annotation("supercargo.io/on-prune", "keep")));
    deliver(config("web", "1"), kept);
    Plan plan = plan(config("web", "1"));
    assertThat(plan.leaving()).hasToString("[KEEP ConfigMap shop/old]");
    assertThat(plan.leaving().get(0).reason()).contains("supercargo.io/on-prune says keep");
  }

  @Test
  void keepsEverythingIfPruningIsOff() throws InterruptedException {
    deliver(config("web", "1"), config("old", "1"));
    options = PlanOptions.defaults().withoutPruning();
    assertThat(plan(config("web", "1")).leaving()).hasToString("[KEEP ConfigMap shop/old]");
  }

  @Test
  void keepsNamespacesThatHoldOthersObjects() throws InterruptedException {
    Namespace other = Namespace.of("other", n -> {});
    ConfigMap ours = config("ours", "1").with(c -> c.metadata(m -> m.namespace("other")));
    deliver(config("web", "1"), other, ours);
    assertThat(plan(config("web", "1")).leaving())
        .hasToString("[PRUNE ConfigMap other/ours, PRUNE Namespace other]");
    cluster.create(FOREIGN.formatted("Secret", "other"));
    Plan plan = plan(config("web", "1"));
    assertThat(plan.leaving()).hasToString("[PRUNE ConfigMap other/ours, KEEP Namespace other]");
    assertThat(plan.leaving().get(1).reason()).endsWith("Secret other/foreign");
  }

  @Test
  void keepsNamespacesThatHoldWhatAnOwnerElsewhereMade() throws InterruptedException {
    deliver(config("web", "1"), Namespace.of("other", n -> {}));
    String made =
        "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'made','namespace':'other',"
            + "'ownerReferences':[{'apiVersion':'%s','kind':'%s','name':'x','uid':'%s'}]}}";
    LiveObject owner = cluster.live("Namespace", "shop");
    cluster.create(made.formatted("v1", "Namespace", owner.uid()));
    Plan plan = plan(config("web", "1"));
    assertThat(plan.leaving()).hasToString("[KEEP Namespace other]");
    assertThat(plan.leaving().get(0).reason()).endsWith("ConfigMap other/made");
  }

  @Test
  void keepsNamespacesThatHoldWhatTheSetLeavesThere() throws InterruptedException {
    for (String wish : List.of("keep", "detach")) {
      ConfigMap stays =
          config("stays", "1")
              .with(
                  c ->
                      c.metadata(
                          m -> m.namespace("other").annotation("supercargo.io/on-prune", wish)));
      deliver(config("web", "1"), Namespace.of("other", n -> {}), stays);
      Plan plan = plan(config("web", "1"));
      assertThat(plan.leaving())
          .hasToString(
              "["
                  + wish.toUpperCase(Locale.ROOT)
                  + " ConfigMap other/stays, KEEP Namespace other]");
      assertThat(plan.leaving().get(1).reason()).endsWith("ConfigMap other/stays");
      cluster.delivery().apply(plan).orThrow();
      assertThat(cluster.live("ConfigMap", "other", "stays")).isNotNull();
    }
  }

  @Test
  void keepsNamespacesThatHoldTheInventoryOfAnotherSet() throws InterruptedException {
    deliver(config("web", "1"), Namespace.of("other", n -> {}));
    cluster.create(
        "{'apiVersion':'v1','kind':'Secret','metadata':{'name':'theirs','namespace':'other',"
            + "'labels':{'applyset.kubernetes.io/id':'applyset-theirs-v1'}}}");
    assertThat(plan(config("web", "1")).leaving()).hasToString("[KEEP Namespace other]");
  }

  @Test
  void keepsWhatMayHoldMoreThanTheClusterSays() throws InterruptedException {
    deliver(config("web", "1"), Namespace.of("other", n -> {}), definition());
    Plan plan = Delivery.to(silent("example.com/v1")).plan(set(config("web", "1")));
    assertThat(plan.leaving())
        .hasToString("[KEEP Namespace other, KEEP CustomResourceDefinition backups.example.com]");
    assertThat(plan.leaving())
        .extracting(PlannedChange::reason)
        .allMatch(why -> why.equals("the cluster does not say what it holds of example.com/v1"));
  }

  @Test
  void keepsNamespacesThatHoldKindsNamedLikeThoseOfTheSystem() throws InterruptedException {
    deliver(config("web", "1"), Namespace.of("other", n -> {}));
    cluster.create(
        "{'apiVersion':'apiextensions.k8s.io/v1','kind':'CustomResourceDefinition',"
            + "'metadata':{'name':'leases.example.com'},'spec':{'group':'example.com',"
            + "'scope':'Namespaced','names':{'kind':'Lease','plural':'leases'},"
            + "'versions':[{'name':'v1','served':true,'storage':true,'schema':"
            + "{'openAPIV3Schema':{'type':'object'}}}]}}");
    ResourceType type = cluster.discover().find("example.com/v1", "Lease");
    cluster.memory.create(
        new ObjectKey(type, "other", "theirs"),
        TestCluster.tree(
            "{'apiVersion':'example.com/v1','kind':'Lease','metadata':{'name':'theirs'}}"),
        WriteOptions.by("somebody"));
    assertThat(plan(config("web", "1")).leaving()).hasToString("[KEEP Namespace other]");
  }

  @Test
  void keepsDefinitionsWhoseKindOthersUse() throws InterruptedException {
    deliver(config("web", "1"), definition());
    assertThat(plan(config("web", "1")).leaving())
        .hasToString("[PRUNE CustomResourceDefinition backups.example.com]");
    cluster.apply("other", backup());
    PlannedChange kept = plan(config("web", "1")).leaving().get(0);
    assertThat(kept.action()).isEqualTo(Action.KEEP);
    assertThat(kept.reason()).endsWith("Backup shop/nightly");
  }

  @Test
  void keepsKindsThatDoNotAnswerInMind() throws InterruptedException {
    TreeSet<String> kinds = new TreeSet<>(List.of("Old.example.com", "Gone.other.com"));
    new Inventory(cluster.memory, new ApplySet("shop", "supercargo-shop"), false)
        .update(now -> new Contents(kinds, new TreeSet<>(List.of("shop"))), cluster.time);
    Plan plan = Delivery.to(silent("example.com/v1")).plan(set(config("web", "1")));
    assertThat(plan.scope().unresolved()).containsExactly("Old.example.com");
  }

  /** Returns the cluster with a group that is served but does not answer. */
  private ClusterClient silent(String group) {
    return (ClusterClient)
        Proxy.newProxyInstance(
            LeavingTest.class.getClassLoader(),
            new Class<?>[] {ClusterClient.class},
            (proxy, method, arguments) -> {
              try {
                Object answer = method.invoke(cluster.memory, arguments);
                return answer instanceof Discovery all
                    ? new Discovery(all.types(), List.of(group))
                    : answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
