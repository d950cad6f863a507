package io.supercargo.apply.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.ConflictPolicy;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.FieldConflict;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ManagedFields;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.http.HttpClusterClient;
import io.supercargo.diff.Change;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Quantity;
import io.supercargo.model.Resource;
import io.supercargo.model.apiextensions.v1.CustomResourceDefinition;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@ClusterTest(users = "eve")
@Timeout(120)
class DeliveryClusterTest {
  private final Cluster cluster;
  private String namespace = "";
  private JudgeTransport transport;
  private HttpClusterClient client;
  private Delivery delivery;

  DeliveryClusterTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeEach
  void useNamespace() {
    namespace = cluster.newNamespace("delivery");
    transport = new JudgeTransport(cluster, namespace);
    client = new HttpClusterClient(transport);
    delivery = Delivery.to(client).running(RunOptions.defaults().withoutWaiting());
  }

  @Test
  void anIdenticalApplyChangesNoResourceVersionAndWritesNothing() throws InterruptedException {
    Manifests set = set(config("a", Map.of("A", "1")), secret(Map.of("password", "x")), web(3));
    assertThat(delivery.apply(set).orThrow().written()).hasSize(3);
    String before = live("apps/v1", "Deployment", "web").resourceVersion();
    transport.questions.clear();
    assertThat(delivery.apply(set).orThrow().written()).isEmpty();
    assertThat(live("apps/v1", "Deployment", "web").resourceVersion()).isEqualTo(before);
    assertThat(transport.questions)
        .noneMatch(question -> question.startsWith("PATCH") && !question.contains("dryRun=All"));
    assertThat(transport.questions.stream().filter(q -> q.contains("dryRun=All"))).hasSize(3);
  }

  @Test
  void aFieldThatIsRemovedIsRemovedLive() throws InterruptedException {
    delivery.apply(set(config("a", Map.of("A", "1", "B", "2")))).orThrow();
    Plan plan = delivery.plan(set(config("a", Map.of("A", "1"))));
    assertThat(plan.changes().get(0).changes())
        .extracting(Change::toString)
        .containsExactly("- data[B]: 2");
    delivery.apply(plan).orThrow();
    assertThat(live("v1", "ConfigMap", "a").tree()).containsEntry("data", Map.of("A", "1"));
  }

  @Test
  void aKeyOfStringDataThatIsRenamedIsRenamedLive() throws InterruptedException {
    delivery.apply(set(secret(Map.of("password", "x")))).orThrow();
    delivery.apply(set(secret(Map.of("pass", "x")))).orThrow();
    assertThat(live("v1", "Secret", "db").tree()).containsEntry("data", Map.of("pass", "eA=="));
  }

  @Test
  void unsetAndEmptyDiffer() throws InterruptedException {
    delivery.apply(set(config("a", Map.of()), config("b", null))).orThrow();
    assertThat(live("v1", "ConfigMap", "a").managedFields().get(0).fields()).containsKey("f:data");
    assertThat(live("v1", "ConfigMap", "b").managedFields().get(0).fields())
        .doesNotContainKey("f:data");
  }

  @Test
  void amountsWrittenInAnotherWayAreNoConflict() throws InterruptedException {
    delivery.apply(set(web(3))).orThrow();
    Delivery other =
        delivery
            .inventory("other")
            .planning(PlanOptions.defaults().by("other").takingOverMembers());
    PlannedChange change = other.plan(set(web(3, "1024Mi", "1000m"))).changes().get(0);
    assertThat(change.conflicts())
        .extracting(FieldConflict::field)
        .containsExactly(".metadata.labels.applyset.kubernetes.io/part-of");
  }

  @Test
  void aConflictNamesManagerAndField() throws InterruptedException {
    delivery.apply(set(web(3))).orThrow();
    scale(5);
    Plan plan = delivery.plan(set(web(4)));
    assertThat(plan.changes().get(0).action()).isEqualTo(Action.CONFLICT);
    assertThat(plan.changes().get(0).conflicts().get(0).manager()).isEqualTo("scaler");
    assertThat(plan.changes().get(0).conflicts().get(0).field()).isEqualTo(".spec.replicas");
    Delivery taking = with(ConflictPolicy.stop().takingOver(".spec.replicas"));
    Delivery leaving = with(ConflictPolicy.stop().leaving(".spec.replicas"));
    leaving.apply(set(web(4))).orThrow();
    assertThat(replicas()).isEqualTo(5L);
    assertThat(leaving.plan(set(web(4))).isEmpty()).isTrue();
    taking.apply(set(web(4))).orThrow();
    assertThat(replicas()).isEqualTo(4L);
  }

  @Test
  void aDefinitionAndItsResourceInOneRun() throws InterruptedException {
    Delivery waiting = Delivery.to(client);
    String group = namespace + ".example.com";
    Outcome outcome = waiting.apply(set(backup(group), definition(group))).orThrow();
    assertThat(outcome.written()).hasSize(2);
    assertThat(waiting.plan(set(backup(group), definition(group))).isEmpty()).isTrue();
    waiting.apply(set(config("a", null))).orThrow();
  }

  @Test
  void aNamespaceAndItsContentInOneRun() throws InterruptedException {
    String other = namespace + "-x";
    Resource inside = config("a", Map.of("A", "1")).with(c -> c.metadata(m -> m.namespace(other)));
    Plan plan = delivery.plan(set(inside, Namespace.of(other, n -> {})));
    assertThat(plan.change(plan.wantedKeys().get(0)).isDecidedLater()).isTrue();
    assertThat(Delivery.to(client).apply(plan).orThrow().written()).hasSize(2);
  }

  @Test
  void whatChangedSinceThePlanStopsUnlessItIsTheStatus() throws InterruptedException {
    delivery.apply(set(web(3))).orThrow();
    Plan plan = delivery.plan(set(web(3, "2Gi", "1")));
    cluster.send(
        "PATCH",
        "/apis/apps/v1/namespaces/" + namespace + "/deployments/web/status",
        "application/merge-patch+json",
        "{\"status\":{\"observedGeneration\":1}}");
    assertThat(delivery.apply(plan).orThrow().written()).hasSize(1);
    Plan stale = delivery.plan(set(web(3, "3Gi", "1")));
    cluster.send(
        "PATCH",
        "/apis/apps/v1/namespaces/" + namespace + "/deployments/web?fieldManager=editor",
        "application/merge-patch+json",
        "{\"spec\":{\"template\":{\"spec\":{\"containers\":[{\"name\":\"web\",\"image\":\"x\","
            + "\"resources\":{\"requests\":{\"memory\":\"9Gi\"}}}]}}}}");
    Outcome outcome = delivery.apply(stale);
    assertThat(outcome.failures().values().toString())
        .contains("it changed since it was planned")
        .contains("resources.requests.memory belongs to editor");
  }

  @Test
  void whatIsNotWantedAnyMoreGoesAndNothingElse() throws InterruptedException {
    put(config("foreign", Map.of("A", "1")));
    delivery.apply(set(config("a", null), config("b", null), secret(Map.of("x", "y")))).orThrow();
    Outcome outcome = delivery.apply(set(config("a", null))).orThrow();
    assertThat(outcome.pruned().toString())
        .contains("ConfigMap " + namespace + "/b", "Secret " + namespace + "/db")
        .doesNotContain("foreign");
    assertThat(live("v1", "ConfigMap", "foreign")).isNotNull();
    LiveObject parent = live("v1", "Secret", "supercargo-shop");
    assertThat(parent.annotations())
        .containsEntry("applyset.kubernetes.io/contains-group-kinds", "ConfigMap")
        .containsEntry("applyset.kubernetes.io/additional-namespaces", "");
  }

  @Test
  void anImmutableFieldIsReplacedOnlyIfAllowed() throws InterruptedException {
    Resource one = config("a", Map.of("A", "1")).with(c -> c.immutable(true));
    Resource two = config("a", Map.of("A", "2")).with(c -> c.immutable(true));
    delivery.apply(set(one)).orThrow();
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> delivery.apply(set(two)))
        .withMessageContaining("data cannot be changed");
    Delivery replacing = delivery.planning(PlanOptions.defaults().replacing(key -> true));
    replacing.apply(set(two)).orThrow();
    assertThat(live("v1", "ConfigMap", "a").tree()).containsEntry("data", Map.of("A", "2"));
  }

  @Test
  void threeHundredResourcesCostOneRequestEachIfNothingChanges() throws InterruptedException {
    List<Resource> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      many.add(config("c" + i, Map.of("A", "1")));
    }
    Manifests set = Manifests.of("many", many);
    assertThat(delivery.apply(set).orThrow().written()).hasSize(300);
    int discovery = countOfDiscovery();
    transport.questions.clear();
    delivery.apply(set).orThrow();
    assertThat(transport.questions.size() - discovery).isBetween(300, 303);
  }

  private int countOfDiscovery() throws InterruptedException {
    transport.questions.clear();
    client.discover();
    return transport.questions.size();
  }

  @Test
  void whatKubectlAppliedBecomesOurs() throws InterruptedException {
    clientSide("{\"A\":\"1\",\"B\":\"2\"}");
    Plan plan = delivery.plan(set(config("a", Map.of("A", "9"))));
    assertThat(plan.changes().get(0).action()).isEqualTo(Action.CHANGE);
    assertThat(plan.changes().get(0).changes())
        .extracting(Change::toString)
        .contains("- data[B]: 2", "~ data[A]: 1 -> 9");
    delivery.apply(plan).orThrow();
    LiveObject after = live("v1", "ConfigMap", "a");
    assertThat(after.tree()).containsEntry("data", Map.of("A", "9"));
    assertThat(after.annotations()).isEmpty();
    assertThat(after.managedFields())
        .extracting(ManagedFields::manager)
        .containsExactly("supercargo");
    assertThat(delivery.plan(set(config("a", Map.of("A", "9")))).isEmpty()).isTrue();
  }

  @Test
  void aRollbackDeliversWhatWasDeliveredBefore() throws InterruptedException {
    delivery.apply(set(config("a", Map.of("A", "1")), secret(Map.of("x", "one")))).orThrow();
    delivery.apply(set(config("b", null), secret(Map.of("x", "two")))).orThrow();
    delivery.apply(delivery.planRollback("shop", null, 1)).orThrow();
    assertThat(live("v1", "Secret", "db").tree()).containsEntry("data", Map.of("x", "b25l"));
    assertThat(live("v1", "ConfigMap", "a")).isNotNull();
    assertThat(live("v1", "ConfigMap", "b")).isNull();
    assertThat(delivery.releases("shop", null)).hasSize(3);
  }

  private void clientSide(String data) {
    cluster.send(
        "POST",
        "/api/v1/namespaces/" + namespace + "/configmaps?fieldManager=kubectl-client-side-apply",
        "application/json",
        "{\"metadata\":{\"name\":\"a\",\"annotations\":"
            + "{\"kubectl.kubernetes.io/last-applied-configuration\":\"{}\"}},\"data\":"
            + data
            + "}");
  }

  @Test
  void saysWhatToDoIfOneMayNot() {
    Delivery eves =
        Delivery.to(new HttpClusterClient(new JudgeTransport(cluster, namespace, "eve")));
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> eves.plan(set(config("a", null))))
        .withMessageContaining("cannot read the inventory Secret " + namespace)
        .withMessageContaining("Grant the current user the verb");
  }

  @Test
  void saysWhatToDoIfTheNamespaceIsMissing() throws InterruptedException {
    Resource lost = config("a", null).with(c -> c.metadata(m -> m.namespace("no-such")));
    assertThat(delivery.plan(set(lost)).problems().get(0).reason())
        .endsWith("Add Namespace no-such to the set, or create it first");
  }

  @Test
  void saysWhatToDoIfAQuotaIsExceeded() throws InterruptedException {
    cluster.send(
        "POST",
        "/api/v1/namespaces/" + namespace + "/resourcequotas",
        "application/json",
        "{\"metadata\":{\"name\":\"q\"},\"spec\":{\"hard\":{\"count/configmaps\":\"0\"}},"
            + "\"status\":{\"hard\":{\"count/configmaps\":\"0\"}}}");
    cluster.send(
        "PATCH",
        "/api/v1/namespaces/" + namespace + "/resourcequotas/q/status",
        "application/merge-patch+json",
        "{\"status\":{\"hard\":{\"count/configmaps\":\"0\"},\"used\":{\"count/configmaps\":\"0\"}}}");
    String reason;
    do {
      List<PlannedChange> problems = delivery.plan(set(config("a", null))).problems();
      reason = problems.isEmpty() ? "" : problems.get(0).reason();
    } while (reason.isEmpty());
    assertThat(reason).contains("exceeded quota").contains("raise the ResourceQuota");
  }

  @Test
  void theKindsOfTheServerAreKnown() throws InterruptedException {
    Discovery discovery = client.discover();
    assertThat(discovery.find("apps/v1", "Deployment")).hasToString("apps/v1 Deployment");
    assertThat(discovery.preferred("HorizontalPodAutoscaler.autoscaling").version())
        .isEqualTo("v2");
    assertThat(client.version().atLeast(30)).isTrue();
  }

  private Delivery with(ConflictPolicy policy) {
    return delivery.planning(PlanOptions.defaults().onConflict(policy));
  }

  private LiveObject live(String apiVersion, String kind, String name) throws InterruptedException {
    return client.get(key(apiVersion, kind, name));
  }

  private ObjectKey key(String apiVersion, String kind, String name) throws InterruptedException {
    return new ObjectKey(client.discover().find(apiVersion, kind), namespace, name);
  }

  private void put(ConfigMap config) throws InterruptedException {
    client.apply(
        key("v1", "ConfigMap", String.valueOf(config.name())),
        Map.of("apiVersion", "v1", "kind", "ConfigMap", "metadata", Map.of("name", config.name())),
        ApplyOptions.by("someone"));
  }

  private void scale(int replicas) {
    cluster.send(
        "PATCH",
        "/apis/apps/v1/namespaces/" + namespace + "/deployments/web/scale?fieldManager=scaler",
        "application/merge-patch+json",
        "{\"spec\":{\"replicas\":" + replicas + "}}");
  }

  private Object replicas() throws InterruptedException {
    Object spec = live("apps/v1", "Deployment", "web").tree().get("spec");
    return ((Map<?, ?>) spec).get("replicas");
  }

  private static Manifests set(Resource... resources) {
    return Manifests.of("shop", List.of(resources));
  }

  private static ConfigMap config(String name, Map<String, String> data) {
    return ConfigMap.of(
        name,
        c -> {
          if (data != null) {
            c.data(data);
          }
        });
  }

  private static Secret secret(Map<String, String> data) {
    return Secret.of("db", s -> s.stringData(data));
  }

  private static Deployment web(int replicas) {
    return web(replicas, "1Gi", "1");
  }

  private static Deployment web(int replicas, String memory, String cpu) {
    Map<String, String> labels = Map.of("app", "web");
    return Deployment.of(
        "web",
        d ->
            d.spec(
                s ->
                    s.replicas(replicas)
                        .selector(l -> l.matchLabels(labels))
                        .template(
                            t ->
                                t.metadata(m -> m.labels(labels))
                                    .spec(
                                        p ->
                                            p.addContainer(
                                                c ->
                                                    c.name("web")
                                                        .image("web:1")
                                                        .resources(
                                                            r ->
                                                                r.requests(
                                                                    Map.of(
                                                                        "memory",
                                                                        Quantity.of(memory),
                                                                        "cpu",
                                                                        Quantity.of(cpu)))))))));
  }

  private static CustomResource backup(String group) {
    return CustomResource.of(group + "/v1", "Backup", "nightly", b -> b.spec(s -> s.put("a", 1)));
  }

  private static CustomResourceDefinition definition(String group) {
    return CustomResourceDefinition.of(
        "backups." + group,
        d ->
            d.spec(
                s ->
                    s.group(group)
                        .scope("Namespaced")
                        .names(n -> n.plural("backups").singular("backup").kind("Backup"))
                        .addVersion(
                            v ->
                                v.name("v1")
                                    .served(true)
                                    .storage(true)
                                    .schema(
                                        x ->
                                            x.openAPIV3Schema(
                                                o ->
                                                    o.type("object")
                                                        .xKubernetesPreserveUnknownFields(
                                                            true))))));
  }
}
