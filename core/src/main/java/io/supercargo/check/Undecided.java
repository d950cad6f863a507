package io.supercargo.check;

import io.supercargo.finding.ResourceId;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.Resource;
import java.util.List;

/**
 * Something about a resource that only a cluster can decide, so that no check says anything of it.
 * Never an error: listed for who wants to know what a verdict does not cover.
 *
 * @param resource the resource
 * @param path the field that raises the question; empty for the whole resource
 * @param question what the cluster decides, such as {@code whether node port 30080 is free}
 */
public record Undecided(ResourceId resource, String path, String question) {
  /** Returns what is not decided of a resource for any cluster of the newest version. */
  public static List<Undecided> of(Resource resource) {
    return of(resource, KubernetesTarget.newest());
  }

  /**
   * Returns what is not decided of a resource.
   *
   * @param resource the resource as it was written
   * @param target what is known of the cluster
   * @return the questions, in the order of the fields; that of quotas and webhooks is always there
   */
  public static List<Undecided> of(Resource resource, KubernetesTarget target) {
    Questions questions = new Questions(resource);
    questions.ask(target);
    return questions.list();
  }

  /** Returns resource, path and question in a line. */
  @Override
  public String toString() {
    return resource + (path.isEmpty() ? "" : " at " + path) + ": not decided " + question;
  }
}
