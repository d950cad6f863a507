package io.supercargo.check.reference;

import java.util.List;

/** Parts of the sentences of these rules. */
final class Words {
  private static final int MOST = 5;

  private Words() {}

  /** Returns {@code (a, b, c, …)}; empty if there is nothing to choose from. */
  static String offer(List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder(" (");
    for (int i = 0; i < names.size() && i < MOST; i++) {
      out.append(i == 0 ? "" : ", ").append(names.get(i));
    }
    return out.append(names.size() > MOST ? ", …)" : ")").toString();
  }

  /** Returns {@code Deployment a or Deployment b}. */
  static String either(List<Workload> workloads) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < workloads.size() && i < MOST; i++) {
      out.append(i == 0 ? "" : " or ").append(workloads.get(i));
    }
    return out.append(workloads.size() > MOST ? " or another" : "").toString();
  }
}
