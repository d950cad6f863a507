package io.supercargo.testing.cluster;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks a real server what it thinks of manifests, without keeping any. Namespaces that manifests
 * name are made first. Safe for use by many threads.
 */
public final class Judge {
  private static final String YAML = "application/yaml";
  private static final String APPLY = "application/apply-patch+yaml";
  private static final String OWNER = "fieldManager=supercargo-judge&force=true";

  private final Cluster cluster;
  private final Kinds kinds;
  private final ConcurrentMap<String, Object> names = new ConcurrentHashMap<>();

  /** A judge who asks this cluster. */
  public Judge(Cluster cluster) {
    this.cluster = cluster;
    this.kinds = new Kinds(cluster);
  }

  /**
   * The verdict on creating an object, with strict field validation, as a dry run.
   *
   * @param text YAML or JSON
   * @throws IllegalArgumentException if the server has no such kind
   */
  public Verdict create(Subject subject, String text) {
    return create(subject, text, true);
  }

  /**
   * The verdict on creating an object, as a dry run.
   *
   * @param text YAML or JSON
   * @param strict whether unknown and duplicate fields are refused; else the server ignores them
   * @throws IllegalArgumentException if the server has no such kind
   */
  public Verdict create(Subject subject, String text, boolean strict) {
    String path = collection(subject) + "?dryRun=All&fieldValidation=" + validation(strict);
    return Verdict.of(cluster.send("POST", path, YAML, text));
  }

  /**
   * The verdict on an update: the old text is applied for real, the new one as a dry run, both by
   * server-side apply, and the object is deleted again.
   *
   * @param subject with the name of the object
   * @param old what is in the cluster, YAML or JSON
   * @param wanted what it shall become
   * @throws IllegalArgumentException if the server has no such kind or refuses the old text
   * @throws IllegalStateException in a given cluster, unless the object is in a namespace of ours
   */
  public Verdict update(Subject subject, String old, String wanted) {
    if (subject.name() == null) {
      throw new IllegalArgumentException("an update needs the name of its object");
    }
    demandOurs(subject);
    String path = collection(subject) + "/" + Paths.escape(subject.name());
    synchronized (names.computeIfAbsent(path, each -> new Object())) {
      Verdict first = apply(path, old, "");
      // A conflict is no taken name here, as it is of a create.
      if (first.code() >= 300) {
        throw new IllegalArgumentException("the old text is refused: " + first.message());
      }
      try {
        return apply(path, wanted, "&dryRun=All");
      } finally {
        Deletion.delete(cluster, path);
      }
    }
  }

  private Verdict apply(String path, String text, String more) {
    String query = "?" + OWNER + "&fieldValidation=" + validation(true) + more;
    return Verdict.of(cluster.send("PATCH", path + query, APPLY, text));
  }

  private void demandOurs(Subject subject) {
    String namespace = subject.namespace();
    if (cluster.isGiven()
        && (namespace == null
            || !namespace.startsWith(Namespaces.PREFIX)
            || !kinds.find(subject).isNamespaced())) {
      throw new IllegalStateException(
          "the cluster was given: objects are made in namespaces "
              + Namespaces.PREFIX
              + "… only, not "
              + subject);
    }
  }

  private String collection(Subject subject) {
    Kinds.Kind kind = kinds.find(subject);
    if (!kind.isNamespaced()) {
      return kind.path(null);
    }
    String namespace = namespace(subject);
    cluster.ensureNamespace(namespace);
    return kind.path(namespace);
  }

  private static String namespace(Subject subject) {
    @Nullable String namespace = subject.namespace();
    return namespace == null || namespace.isEmpty() ? "default" : namespace;
  }

  private static String validation(boolean strict) {
    return strict ? "Strict" : "Ignore";
  }
}
