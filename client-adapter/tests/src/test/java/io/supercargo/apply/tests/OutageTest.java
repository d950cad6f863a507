package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.util.ClientBuilder;
import io.kubernetes.client.util.credentials.AccessTokenAuthentication;
import io.supercargo.apply.Delivery;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.official.OfficialClient;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is not there, not trusted, too busy, or gone in the middle. */
@ClusterTest(users = "eve")
@Timeout(300)
class OutageTest extends DeliveryCase {
  private final TestClock clock = new TestClock(100);
  private FaultProxy proxy;
  private ClusterClient through;

  OutageTest(Cluster cluster) {
    super(cluster);
  }

  @BeforeEach
  void connect() throws IOException {
    proxy = new FaultProxy(cluster);
    through = proxy.client(namespace);
    delivery = to(through);
  }

  @AfterEach
  void disconnect() {
    through.close();
    proxy.close();
  }

  private ClusterClient client(String address) {
    return OfficialClient.of(new ClientBuilder().setBasePath(address).build(), namespace);
  }

  private Delivery to(ClusterClient client) {
    return Delivery.to(client).running(RunOptions.defaults().withoutWaiting()).timed(clock);
  }

  private static Manifests shop() {
    return set(config("a", Map.of("A", "1")), config("b", Map.of("B", "1")));
  }

  @Test
  void aServerThatDoesNotRunIsTold() throws IOException {
    // Bound, so that nobody else takes the port, but nobody listens.
    try (Socket taken = new Socket()) {
      taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      String address = "http://127.0.0.1:" + taken.getLocalPort();
      try (ClusterClient nobody = client(address)) {
        assertThatExceptionOfType(DeliveryException.class)
            .isThrownBy(() -> to(nobody).plan(shop()))
            .withMessageStartingWith("cannot ask " + address + " for its version: ")
            .withMessageContaining("Failed to connect")
            .withMessageEndingWith(
                "Check the address of the cluster in the kubeconfig, and that its server runs");
      }
    }
  }

  @Test
  void aCertificateThatIsNotTrustedIsTold() {
    ApiClient stranger = new ClientBuilder().setBasePath(cluster.server().toString()).build();
    try (ClusterClient untrusting = OfficialClient.of(stranger, namespace)) {
      assertThatExceptionOfType(DeliveryException.class)
          .isThrownBy(() -> to(untrusting).plan(shop()))
          .withMessageStartingWith("cannot ask " + cluster.server() + " for its version: ")
          .withMessageContaining(
              "Check the certificate authority of the cluster in the kubeconfig");
    }
  }

  @Test
  void aTokenThatTheServerDoesNotKnowIsTold() {
    ApiClient strangers =
        new ClientBuilder()
            .setBasePath(cluster.server().toString())
            .setVerifyingSsl(false)
            .setAuthentication(new AccessTokenAuthentication("no-such-token"))
            .build();
    try (ClusterClient unknown = OfficialClient.of(strangers, namespace)) {
      assertThatExceptionOfType(DeliveryException.class)
          .isThrownBy(() -> to(unknown).plan(shop()))
          .withMessageEndingWith("Renew the credentials of the current context")
          .withMessageNotContaining("no-such-token");
    }
  }

  @Test
  void credentialsThatExpireInTheMiddleAreToldAndTheNextRunCompletes() throws InterruptedException {
    AtomicInteger writes = new AtomicInteger();
    proxy.script(
        asked ->
            asked.writes() && writes.incrementAndGet() > 1 || writes.get() > 1
                ? Fault.status(401, "Unauthorized")
                : Fault.none());
    Outcome outcome = delivery.apply(shop());
    assertThat(outcome.failures().values())
        .allSatisfy(why -> assertThat(why).endsWith("Renew the credentials of the current context"))
        .isNotEmpty();
    proxy.script(asked -> Fault.none());
    delivery.apply(shop()).orThrow();
    assertThat(delivery.plan(shop()).isEmpty()).isTrue();
  }

  @Test
  void aServerThatGoesInTheMiddleIsToldAndTheNextRunCompletes() throws InterruptedException {
    AtomicInteger writes = new AtomicInteger();
    proxy.script(
        asked ->
            asked.writes() && writes.incrementAndGet() > 2 || writes.get() > 2
                ? Fault.lostRequest()
                : Fault.none());
    Outcome outcome = delivery.apply(shop());
    assertThat(outcome.failures().values())
        .allSatisfy(
            why ->
                assertThat(why)
                    .startsWith("cannot apply ConfigMap " + namespace)
                    .endsWith("Apply again when the cluster answers: what is done stays done"));
    proxy.script(asked -> Fault.none());
    assertThat(delivery.apply(shop()).orThrow().written()).hasSize(1);
  }

  @Test
  void aServerWithoutItsStorageIsTold() {
    proxy.script(
        asked ->
            asked.path().contains("/configmaps")
                ? Fault.status(500, "InternalError")
                : Fault.none());
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> delivery.plan(shop()))
        .withMessageStartingWith("cannot read ConfigMap " + namespace)
        .withMessageEndingWith("The server did not recover in time: try again later");
  }

  @Test
  void retriesWaitAsLongAsTheServerAsks() throws InterruptedException {
    AtomicInteger refused = new AtomicInteger();
    proxy.script(
        asked ->
            asked.writes() && refused.incrementAndGet() <= 3 ? Fault.tooMany(7) : Fault.none());
    delivery.apply(shop()).orThrow();
    assertThat(clock.pauses)
        .filteredOn(pause -> pause.equals(Duration.ofSeconds(7)))
        .as("the same request, or others of the same moment")
        .hasSize(3);
  }

  @Test
  void aContinueTokenThatExpiresBeginsTheListAnew() throws InterruptedException {
    Manifests many =
        set(
            config("a", Map.of()),
            config("b", Map.of()),
            config("c", Map.of()),
            config("d", Map.of()),
            config("e", Map.of()));
    delivery.apply(many).orThrow();
    AtomicInteger expired = new AtomicInteger();
    proxy.script(
        asked ->
            asked.continues() && expired.incrementAndGet() == 2
                ? Fault.status(410, "Expired")
                : Fault.none());
    assertThat(delivery.plan(many).isEmpty()).isTrue();
    assertThat(expired.get()).as("pages after the first").isEqualTo(4);
    assertThat(delivery.plan(set()).leaving()).hasSize(5);
  }

  @Test
  void aWriteWhoseAnswerIsLostIsNotTakenForSomebodyElses() throws InterruptedException {
    delivery.apply(shop()).orThrow();
    AtomicInteger lost = new AtomicInteger();
    proxy.script(
        asked ->
            asked.writes() && asked.path().contains("/configmaps/a") && lost.getAndIncrement() == 0
                ? Fault.lostAnswer()
                : Fault.none());
    Outcome outcome =
        delivery.apply(set(config("a", Map.of("A", "2")), config("b", Map.of("B", "1"))));
    assertThat(outcome.orThrow().written()).hasSize(1);
    assertThat(lost.get()).isGreaterThan(1);
  }

  @Test
  void aDeletionWhoseAnswerIsLostIsDone() throws InterruptedException {
    delivery.apply(shop()).orThrow();
    AtomicInteger lost = new AtomicInteger();
    proxy.script(
        asked ->
            asked.method().equals("DELETE") && lost.getAndIncrement() == 0
                ? Fault.cutAnswer()
                : Fault.none());
    assertThat(delivery.apply(set(config("a", Map.of("A", "1")))).orThrow().pruned()).hasSize(1);
  }
}
