package io.supercargo.apply.tests;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.client.contract.pods.FakeKubelet;
import io.supercargo.testing.cluster.Cluster;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Deliveries to a namespace in which pods run, or do not. */
abstract class MovingCase extends DeliveryCase {
  static final RunOptions OFTEN = KilledRun.often();

  final TestClock clock = new TestClock(1);
  final List<DeliveryEvent> events = new CopyOnWriteArrayList<>();
  FakeKubelet kubelet;

  MovingCase(Cluster cluster) {
    super(cluster);
  }

  @BeforeEach
  void startKubelet() {
    kubelet = FakeKubelet.start(cluster, namespace);
    delivery = Delivery.to(client).running(OFTEN).timed(clock).listening(events::add);
  }

  @AfterEach
  void endKubelet() throws InterruptedException {
    kubelet.close();
  }

  /** Returns the delivery, doing something besides whenever something happens. */
  Delivery when(Predicate<DeliveryEvent> which, Runnable then) {
    return delivery.listening(
        event -> {
          events.add(event);
          if (which.test(event)) {
            then.run();
          }
        });
  }

  /** Whether an object waits for a reason. */
  static Predicate<DeliveryEvent> waiting(String reason) {
    return event -> event.type() == DeliveryEvent.Type.WAITING && event.message().contains(reason);
  }

  /** Whether an object of a kind is ready. */
  static Predicate<DeliveryEvent> ready(String kind) {
    return event ->
        event.type() == DeliveryEvent.Type.READY
            && event.key() != null
            && event.key().type().kind().equals(kind);
  }

  boolean happened(Predicate<DeliveryEvent> which) {
    return indexOf(which) >= 0;
  }

  /** Returns how many events came before one, -1 if that did not come. */
  int indexOf(Predicate<DeliveryEvent> which) {
    for (int i = 0; i < events.size(); i++) {
      if (which.test(events.get(i))) {
        return i;
      }
    }
    return -1;
  }

  static boolean all(LiveObject pod) {
    return true;
  }
}
