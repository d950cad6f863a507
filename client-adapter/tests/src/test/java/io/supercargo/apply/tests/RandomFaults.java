package io.supercargo.apply.tests;

import io.supercargo.apply.tests.FaultProxy.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A schedule of faults that a seed chooses. What goes wrong depends on what is asked and how often
 * it was asked before, not on the order of threads, so that a seed says it all.
 */
final class RandomFaults {
  private static final List<Fault> FAULTS =
      List.of(
          Fault.lostRequest(),
          Fault.lostAnswer(),
          Fault.cutAnswer(),
          Fault.gatewayTimeout(),
          Fault.status(500, "InternalError"),
          Fault.status(503, "ServiceUnavailable"),
          Fault.status(409, "Conflict"),
          Fault.status(401, "Unauthorized"),
          Fault.tooMany(1),
          Fault.delay());
  private static final int SHOWN = 8;
  private static final Fault EXPIRED = Fault.status(410, "Expired");

  private final long seed;
  private final int percent;
  private final Map<String, Integer> counts = new HashMap<>();
  // A request that nobody waits for any more may come while this is shown.
  private final List<String> played = new ArrayList<>();

  RandomFaults(long seed) {
    this.seed = seed;
    this.percent = List.of(3, 10, 25, 50).get(new Random(seed).nextInt(4));
  }

  /** How many requests there are at a time. */
  int threads() {
    return new Random(seed).nextBoolean() ? 1 : 8;
  }

  synchronized Fault next(Asked asked) {
    // Versions and tokens differ from run to run.
    String what = asked.toString().replaceAll("(continue|resourceVersion)=[^&]*", "$1");
    what = what.replaceAll("supercargo-test-faults-[0-9a-f]{8}", "NAMESPACE");
    int count = counts.merge(what, 1, Integer::sum);
    Random random = new Random(seed ^ (31L * what.hashCode() + count) * 0x9E3779B97F4A7C15L);
    if (random.nextInt(100) >= percent) {
      return Fault.none();
    }
    Fault fault =
        asked.continues() && random.nextBoolean()
            ? EXPIRED
            : FAULTS.get(random.nextInt(FAULTS.size()));
    played.add(fault + " at " + what);
    return fault;
  }

  @Override
  public synchronized String toString() {
    List<String> last = played.subList(Math.max(0, played.size() - SHOWN), played.size());
    return played.size() + " faults at " + percent + " %, the last " + last;
  }
}
