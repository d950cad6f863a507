package io.supercargo.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** All findings of a check, in the order of the resources. */
public final class Findings implements Iterable<Finding> {
  private final List<Finding> all;

  private Findings(List<Finding> all) {
    this.all = all;
  }

  /** Returns no findings. */
  public static Findings none() {
    return new Findings(Collections.emptyList());
  }

  /** Returns these findings. */
  public static Findings of(List<Finding> findings) {
    return new Findings(Collections.unmodifiableList(new ArrayList<>(findings)));
  }

  /** Returns the findings as a list. */
  public List<Finding> list() {
    return all;
  }

  /** Returns the errors: what is wrong whatever else the cluster holds. */
  public List<Finding> errors() {
    return of(Severity.ERROR);
  }

  /** Returns the findings of one severity. */
  public List<Finding> of(Severity severity) {
    List<Finding> result = new ArrayList<>();
    for (Finding finding : all) {
      if (finding.severity() == severity) {
        result.add(finding);
      }
    }
    return Collections.unmodifiableList(result);
  }

  /** Returns whether there are no findings at all. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Returns how many findings there are. */
  public int size() {
    return all.size();
  }

  /** Returns whether the API server takes the resources, as far as the rules decide. */
  public boolean accepted() {
    for (Finding finding : all) {
      if (finding.refuses()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Throws if there are errors.
   *
   * @return these findings, if there are none
   * @throws FindingsException whose message lists every error
   */
  public Findings throwIfErrors() {
    if (!all.isEmpty() && !errors().isEmpty()) {
      throw FindingsException.of(errors());
    }
    return this;
  }

  @Override
  public Iterator<Finding> iterator() {
    return all.iterator();
  }

  /** Returns every finding, one below the other; {@code no findings} if there are none. */
  @Override
  public String toString() {
    if (all.isEmpty()) {
      return "no findings";
    }
    StringBuilder out = new StringBuilder();
    for (Finding finding : all) {
      out.append(out.length() == 0 ? "" : "\n").append(finding);
    }
    return out.toString();
  }
}
