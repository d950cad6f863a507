package io.supercargo.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.event.LogView;
import io.supercargo.apply.rollout.Colour;
import io.supercargo.apply.rollout.Rollouts;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.set.Manifests;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the guide to applying shows of rollouts. */
class RolloutGuideTest {
  private final ClusterClient client = new TestCluster().memory;

  @Test
  void rollouts() throws InterruptedException {
    Delivery.to(client).apply(Samples.set(Samples.deployment("web:1"))).orThrow();
    Delivery.to(client).apply(Samples.set(Samples.deployment("web:2"))).orThrow();
    // region rollouts
    Rollouts rollouts = Rollouts.of(client).listening(new LogView(System.err));
    ObjectKey web = Rollouts.deployment("shop", "web");
    System.out.println(rollouts.status(web)); // Deployment shop/web: done, rolled out, …
    System.out.println(rollouts.history(web)); // [2 [web:2], 1 [web:1]]
    rollouts.undo(web); // or undo(web, 1)
    rollouts.await(web, Duration.ofMinutes(5)).orThrow();
    rollouts.restart(web);
    // endregion
    assertThat(rollouts.history(web)).hasToString("[4 [web:1], 3 [web:1], 2 [web:2]]");
  }

  @Test
  void blueGreen() throws InterruptedException {
    Manifests shop = Samples.set(Samples.deployment("web:1"), Samples.service());
    Manifests next = Samples.set(Samples.deployment("web:2"), Samples.service());
    BlueGreen.of(Delivery.to(client), "web").apply(shop).orThrow();
    // region bluegreen
    BlueGreen web = BlueGreen.of(Delivery.to(client), "web"); // the name of the Service
    System.out.print(web.plan(next)); // creates Deployment web-green, switches Service web
    Outcome outcome = web.apply(next).orThrow();
    Colour now = web.switchBack("shop"); // blue
    // endregion
    assertThat(outcome.written()).hasSize(2);
    assertThat(now).isEqualTo(Colour.BLUE);
    assertThat(web.live("shop")).isEqualTo(Colour.BLUE);
  }
}
