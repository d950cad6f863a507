package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.event.LogView;
import io.supercargo.apply.event.TerminalView;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.contract.pods.PodFate;
import io.supercargo.client.official.OfficialClient;
import io.supercargo.model.Resource;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Deliveries that somebody cancels, and how they are watched. */
@ClusterTest(controllers = true)
@Timeout(300)
class InterruptTest extends MovingCase {
  InterruptTest(Cluster cluster) {
    super(cluster);
  }

  private Manifests many() {
    List<Resource> resources = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      resources.add(config("c" + i, Map.of("A", "1")));
    }
    return Manifests.builder("shop")
        .namespace(namespace)
        .include(Manifests.of("x", resources))
        .build();
  }

  /** Returns what came of a delivery, also if that is an exception. */
  private static Object outcome(Delivery delivery, Manifests set) {
    try {
      return delivery.apply(set);
    } catch (InterruptedException | RuntimeException e) {
      return e;
    }
  }

  @Test
  void aRunThatIsInterruptedInTheMiddleWritesNoMoreAndTheNextCompletes() throws Exception {
    // When the proxy is closed, the server has done what was under way.
    try (FaultProxy proxy = new FaultProxy(cluster);
        ClusterClient through = proxy.client(namespace)) {
      AtomicInteger written = new AtomicInteger();
      AtomicReference<Thread> runner = new AtomicReference<>();
      AtomicReference<Object> end = new AtomicReference<>();
      Delivery cancelled =
          Delivery.to(through)
              .listening(
                  event -> {
                    boolean applied = event.type() == DeliveryEvent.Type.APPLIED;
                    if (applied && written.incrementAndGet() == 20) {
                      runner.get().interrupt();
                      awaitInterruption();
                    }
                  });
      Thread thread = new Thread(() -> end.set(outcome(cancelled, many())));
      runner.set(thread);
      thread.start();
      thread.join();
      assertThat(end.get()).isInstanceOf(InterruptedException.class);
    }
    SetState state = new SetState(client, namespace, "supercargo-shop");
    int there = state.members().size();
    assertThat(there).isBetween(20, 59);
    assertThat(state.members()).as("nobody writes behind our back").hasSize(there);
    try (ClusterClient official = OfficialClient.kubeconfig(cluster.kubeconfig())) {
      Delivery.to(official).apply(many()).orThrow();
    }
    state.assertIs(many(), "after the next run");
  }

  /** Holds up whoever tells of an event until the run has noticed that it shall end. */
  private static void awaitInterruption() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void waitingCanBeInterrupted() throws Exception {
    kubelet.fate(MovingCase::all, PodFate.NEVER);
    AtomicReference<Thread> runner = new AtomicReference<>();
    AtomicReference<Object> end = new AtomicReference<>();
    Delivery delivery =
        when(waiting("0 of 1 replicas are available"), () -> runner.get().interrupt());
    Manifests set = Samples.set(Workloads.deployment("web", 1, "web:1"));
    Thread thread = new Thread(() -> end.set(outcome(delivery, set)));
    runner.set(thread);
    thread.start();
    thread.join();
    assertThat(end.get()).isInstanceOf(InterruptedException.class);
    kubelet.fate(MovingCase::all, PodFate.READY);
    delivery.listening(event -> {}).apply(set).orThrow();
  }

  @Test
  void viewsTellWhatHappensToARealCluster() throws InterruptedException {
    kubelet.fate(MovingCase::all, PodFate.NEVER);
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    LogView lines = new LogView(new PrintStream(log, true, StandardCharsets.UTF_8));
    TerminalView screen = new TerminalView(new PrintStream(terminal, true, StandardCharsets.UTF_8));
    delivery
        .listening(
            event -> {
              lines.accept(event);
              screen.accept(event);
              if (waiting("0 of 2 replicas are available").test(event)) {
                kubelet.fate(MovingCase::all, PodFate.READY);
              }
            })
        .apply(Samples.set(Workloads.deployment("web", 2, "web:1")))
        .orThrow();
    String web = "Deployment " + namespace + "/web";
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains(
            "[0/1] planned 1 object",
            "[0/1] applying " + web,
            "[0/1] applied " + web,
            "[0/1] waiting " + web + ": 0 of 2 replicas are available",
            "[1/1] ready " + web,
            "[1/1] finished 1 written, 0 pruned, 0 failed, 0 skipped");
    assertThat(terminal.toString(StandardCharsets.UTF_8))
        .contains("0/1  " + web + " (0 of 2 replicas", "✓", " " + web + "\n");
  }
}
