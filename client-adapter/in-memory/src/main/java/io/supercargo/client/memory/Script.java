package io.supercargo.client.memory;

import io.supercargo.apply.spi.LiveObject;
import io.supercargo.client.memory.script.Fate;
import io.supercargo.client.memory.script.Fault;
import io.supercargo.client.memory.script.Request;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a test wants to go differently. Guarded by the lock of its cluster. */
final class Script {
  private final List<Trap> traps = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  /** A fault for the next so many requests of a kind. */
  private static final class Trap {
    private final Predicate<Request> which;
    private final Fault fault;
    private int left;

    Trap(Predicate<Request> which, int times, Fault fault) {
      this.which = which;
      this.left = times;
      this.fault = fault;
    }
  }

  /** A fate for some objects. */
  private record Rule(Predicate<LiveObject> which, Fate fate) {}

  void fail(Predicate<Request> which, int times, Fault fault) {
    traps.add(new Trap(which, times, fault));
  }

  /** Returns what goes wrong with a request, null if nothing does. */
  @Nullable Fault fault(Request request) {
    for (Iterator<Trap> each = traps.iterator(); each.hasNext(); ) {
      Trap trap = each.next();
      if (trap.which.test(request)) {
        if (--trap.left <= 0) {
          each.remove();
        }
        return trap.fault;
      }
    }
    return null;
  }

  void fate(Predicate<LiveObject> which, Fate fate) {
    rules.add(0, new Rule(which, fate));
  }

  /** Returns the fate of an object: the one that was chosen last. */
  Fate fate(LiveObject object) {
    for (Rule rule : rules) {
      if (rule.which().test(object)) {
        return rule.fate();
      }
    }
    return Fate.ready();
  }
}
