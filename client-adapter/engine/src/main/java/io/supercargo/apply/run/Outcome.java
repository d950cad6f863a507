package io.supercargo.apply.run;

import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.event.Progress;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.text.OneLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of a plan. */
public final class Outcome {
  private final List<ObjectKey> written;
  private final List<ObjectKey> pruned;
  private final Map<ObjectKey, String> failures;
  private final Map<ObjectKey, String> skipped;

  Outcome(Ledger ledger) {
    this.written = List.copyOf(ledger.written);
    this.pruned = List.copyOf(ledger.pruned);
    this.failures = Collections.unmodifiableMap(new LinkedHashMap<>(ledger.failures));
    this.skipped = Collections.unmodifiableMap(new LinkedHashMap<>(ledger.skipped));
  }

  /** Returns the objects that were written. */
  public List<ObjectKey> written() {
    return written;
  }

  /** Returns the objects that were deleted and are gone. */
  public List<ObjectKey> pruned() {
    return pruned;
  }

  /** Returns what failed, and why. */
  public Map<ObjectKey, String> failures() {
    return failures;
  }

  /** Returns what was not delivered because something else failed. */
  public Map<ObjectKey, String> skipped() {
    return skipped;
  }

  /** Returns whether everything is as planned. */
  public boolean isSuccess() {
    return failures.isEmpty() && skipped.isEmpty();
  }

  /**
   * Returns the outcome itself.
   *
   * @throws DeliveryException naming everything that failed
   */
  public Outcome orThrow() {
    List<String> problems = new ArrayList<>();
    failures.forEach(
        (key, why) -> problems.add(why.contains(key.toString()) ? why : key + ": " + why));
    skipped.forEach((key, why) -> problems.add(key + ": not delivered, " + why));
    if (!problems.isEmpty()) {
      throw new DeliveryException(problems);
    }
    return this;
  }

  /** Returns the counts and, each on a line, what failed and what was skipped because of that. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(counts());
    failures.forEach((key, why) -> line(out, "failed ", key, why));
    skipped.forEach((key, why) -> line(out, "skipped ", key, why));
    return out.toString();
  }

  private static void line(StringBuilder out, String what, ObjectKey key, String why) {
    out.append('\n').append(what).append(OneLine.of(key + ": " + why));
  }

  String counts() {
    return written.size()
        + " written, "
        + pruned.size()
        + " pruned, "
        + failures.size()
        + " failed, "
        + skipped.size()
        + " skipped";
  }

  /** What is known while a plan is applied; for many threads. */
  static final class Ledger {
    final List<ObjectKey> written = Collections.synchronizedList(new ArrayList<>());
    final List<ObjectKey> pruned = Collections.synchronizedList(new ArrayList<>());
    final Map<ObjectKey, String> failures = Collections.synchronizedMap(new LinkedHashMap<>());
    final Map<ObjectKey, String> skipped = Collections.synchronizedMap(new LinkedHashMap<>());

    private final Progress progress;

    Ledger(Progress progress) {
      this.progress = progress;
    }

    boolean isSuccess() {
      return failures.isEmpty() && skipped.isEmpty();
    }

    /** Notes and tells a failure; returns nothing, in place of what did not come about. */
    <T> Optional<T> failed(ObjectKey key, String why) {
      failures.put(key, why);
      progress.tell(DeliveryEvent.Type.FAILED, key, why);
      return Optional.empty();
    }

    boolean isUndelivered(ObjectKey key) {
      return failures.containsKey(key) || skipped.containsKey(key);
    }
  }
}
