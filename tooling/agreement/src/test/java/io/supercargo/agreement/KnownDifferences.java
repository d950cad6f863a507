package io.supercargo.agreement;

import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.autoscaling.v1.HorizontalPodAutoscaler;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where our verdict is not that of the test's server, on purpose; each with its reason. */
enum KnownDifferences {
  /** The server keeps managed fields of a create if it can read them all; nobody writes them. */
  MANAGED_FIELDS("metadata.managedFields["),
  /** Only in a dry run: the port behind the highest one that the document names. */
  PORT_OF_DRY_RUN("spec.healthCheckNodePort: Invalid value");

  private static final Set<String> HEAD = Set.of("apiVersion", "kind");

  private final String message;

  KnownDifferences(String message) {
    this.message = message;
  }

  /** Returns whether a difference is a known one. */
  static boolean explain(RealServer.Said said, Verdict ours, @Nullable Resource read) {
    // Kinds of groups that are not Kubernetes' own are not decided here.
    boolean custom = said.verdict().code() == 404 && read instanceof CustomResource;
    // A client refuses what has no kind; the server goes by the address that it is sent to.
    boolean headless = read == null && HEAD.containsAll(ours.fields());
    // The first version keeps fields of the second in annotations, as JSON that is not read here.
    boolean annotated =
        read instanceof HorizontalPodAutoscaler && said.message().contains("spec.behavior");
    // Apply takes managed fields with a null among them for none; it is read as an empty entry.
    boolean unmanaged =
        said.verdict().accepted() && ours.fields().equals(Set.of("metadata.managedFields"));
    boolean known = unmanaged || headless || annotated || (custom && ours.accepted());
    for (KnownDifferences difference : values()) {
      known |= said.message().contains(difference.message);
    }
    return known;
  }

  /**
   * Returns paths without the places of a StatefulSet's volumes: those of its claims stand in front
   * of the others, in an order that is another at each call.
   */
  static Verdict comparable(Verdict verdict, @Nullable Resource read) {
    if (read == null || !"StatefulSet".equals(read.kind())) {
      return verdict;
    }
    Set<String> fields = new TreeSet<>();
    for (String field : verdict.fields()) {
      fields.add(field.replaceFirst("\\.volumes\\[\\d+]", ".volumes"));
    }
    return new Verdict(verdict.accept(), verdict.code(), fields);
  }
}
