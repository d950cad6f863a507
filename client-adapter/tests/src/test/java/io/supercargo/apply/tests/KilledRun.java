package io.supercargo.apply.tests;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.http.HttpClusterClient;
import java.time.Duration;

/** The program that {@link KilledRunTest} kills: it delivers a set that a seed chooses. */
final class KilledRun {
  private KilledRun() {}

  /** Takes the port of the proxy, the namespace and the seed. */
  public static void main(String[] arguments) throws InterruptedException {
    String namespace = arguments[1];
    SocketTransport transport = new SocketTransport(Integer.parseInt(arguments[0]), namespace);
    Delivery.to(new HttpClusterClient(transport))
        .running(often())
        .apply(RandomSet.of(namespace, Long.parseLong(arguments[2])))
        .orThrow();
  }

  /** Returns the usual options with more looks at what is not ready or gone. */
  static RunOptions often() {
    return new RunOptions(
        8, true, Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofMillis(50), false);
  }
}
