package io.supercargo.apply.plan;

/**
 * In whose name we change objects outside of deliveries. A delivery that wants other values for
 * such fields takes them over without a conflict.
 */
public final class OwnManagers {
  /**
   * Sets what a delivery leaves as it is unless the manifest says otherwise: when a workload was
   * restarted, whether it is paused, how many replicas an idle colour has.
   */
  public static final String ROLLOUT = "supercargo-rollout";

  /**
   * Sets what the next delivery takes back, whether the manifest has the field or not: the template
   * of an earlier revision, the colour that a Service selects.
   */
  public static final String UNDO = "supercargo-undo";

  private OwnManagers() {}

  static boolean includes(String manager) {
    return manager.equals(ROLLOUT) || manager.equals(UNDO);
  }
}
