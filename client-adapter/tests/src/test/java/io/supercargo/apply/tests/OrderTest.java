package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.backup;
import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.definition;
import static io.supercargo.apply.tests.Samples.secret;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.http.HttpAnswer;
import io.supercargo.apply.spi.http.HttpClusterClient;
import io.supercargo.apply.spi.http.HttpQuestion;
import io.supercargo.apply.spi.http.HttpStream;
import io.supercargo.apply.spi.http.HttpTransport;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.ServiceAccount;
import io.supercargo.model.networking.v1.Ingress;
import io.supercargo.model.rbac.v1.Role;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes before what, in one run, and how much at a time. */
@ClusterTest(users = "eve")
@Timeout(300)
class OrderTest extends DeliveryCase {
  OrderTest(Cluster cluster) {
    super(cluster);
  }

  @Test
  void aDefinitionAndItsResourceInOneRun() throws InterruptedException {
    Delivery waiting = Delivery.to(client);
    String group = namespace + ".example.com";
    Plan plan = waiting.plan(set(backup(group), definition(group)));
    assertThat(plan)
        .asString()
        .contains("decided later: waits for CustomResourceDefinition backups." + group);
    Outcome outcome = waiting.apply(plan).orThrow();
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
  void accountsAndConfigurationComeBeforeWorkloadsAndServicesBeforeIngresses()
      throws InterruptedException {
    Manifests set =
        set(
            Ingress.of(
                "web",
                i ->
                    i.spec(
                        s ->
                            s.defaultBackend(
                                b -> b.service(v -> v.name("web").port(p -> p.number(80)))))),
            Samples.web(1),
            Workloads.service("web"),
            Role.of("reader", r -> {}),
            ServiceAccount.of("web", a -> {}),
            secret(Map.of("x", "y")),
            config("settings", Map.of()));
    List<String> order = written(delivery, set);
    for (String early : List.of("Secret", "ConfigMap", "ServiceAccount", "Role", "Service")) {
      assertThat(order.indexOf(early)).as(early).isLessThan(order.indexOf("Deployment"));
    }
    assertThat(order).last().isEqualTo("Ingress");
  }

  /** Returns the kinds in the order in which they were written. */
  private static List<String> written(Delivery delivery, Manifests set)
      throws InterruptedException {
    List<String> kinds = new ArrayList<>();
    delivery.apply(set).orThrow().written().forEach(key -> kinds.add(key.type().kind()));
    return kinds;
  }

  private static ConfigMap after(String name, String other) {
    return config(name, Map.of())
        .with(c -> c.metadata(m -> m.annotations(Map.of("supercargo.io/after", other))));
  }

  @Test
  void whatSaysSoComesAfterOthers() throws InterruptedException {
    List<String> names = new ArrayList<>();
    Manifests set =
        set(
            after("a", "ConfigMap/b"),
            after("b", "ConfigMap/c, Secret/db"),
            secret(Map.of()),
            config("c", Map.of()));
    for (ObjectKey key : delivery.apply(set).orThrow().written()) {
      names.add(key.name());
    }
    assertThat(names.subList(2, 4)).containsExactly("b", "a");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> delivery.plan(set(after("a", "ConfigMap/b"), after("b", "ConfigMap/a"))))
        .withMessageContaining("resources come after each other: ConfigMap " + namespace + "/a");
  }

  @Test
  void thereAreNoMoreRequestsAtATimeThanAsked() throws InterruptedException {
    List<Resource> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.add(config("c" + i, Map.of()));
    }
    for (int threads : new int[] {1, 4}) {
      Counting counting = new Counting(transport);
      Delivery bounded =
          Delivery.to(new HttpClusterClient(counting))
              .planning(PlanOptions.defaults().withThreads(threads))
              .running(RunOptions.defaults().withoutWaiting().withThreads(threads));
      bounded.apply(Manifests.of("many" + threads, renamed(many, threads))).orThrow();
      assertThat(counting.most.get())
          .as("requests at a time")
          .isBetween(threads > 1 ? 2 : 1, threads);
    }
  }

  private static List<Resource> renamed(List<Resource> many, int suffix) {
    List<Resource> renamed = new ArrayList<>();
    many.forEach(each -> renamed.add(config(each.name() + "-" + suffix, Map.of())));
    return renamed;
  }

  /** Counts how many requests there are at a time; each waits for others for a moment. */
  private record Counting(HttpTransport transport, AtomicInteger now, AtomicInteger most)
      implements HttpTransport {
    Counting(HttpTransport transport) {
      this(transport, new AtomicInteger(), new AtomicInteger());
    }

    @Override
    public HttpAnswer send(HttpQuestion question) throws IOException, InterruptedException {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      try {
        Thread.yield();
        return transport.send(question);
      } finally {
        now.decrementAndGet();
      }
    }

    @Override
    public String description() {
      return transport.description();
    }

    @Override
    public String defaultNamespace() {
      return transport.defaultNamespace();
    }

    @Override
    public HttpStream open(HttpQuestion question) throws IOException, InterruptedException {
      return transport.open(question);
    }

    @Override
    public void close() {}
  }
}
