package io.supercargo.apply.tests;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.http.HttpClusterClient;
import java.time.Duration;

/** The program that {@link KilledRunTest} kills: it delivers a set that a seed chooses. */
final class KilledRun {
  private KilledRun() {}

  /** Takes the port of the proxy, the base of the sets, whether they are at home, and the seed. */
  public static void main(String[] arguments) throws InterruptedException {
    RandomSet sets = new RandomSet(arguments[1], Boolean.parseBoolean(arguments[2]));
    int port = Integer.parseInt(arguments[0]);
    Delivery.to(new HttpClusterClient(new SocketTransport(port, sets.namespace())))
        .running(often())
        .apply(sets.of(Long.parseLong(arguments[3])))
        .orThrow();
  }

  /** Returns the usual options with more looks at what is not ready or gone. */
  static RunOptions often() {
    return RunOptions.defaults().lookingEvery(Duration.ofMillis(50));
  }
}
