package io.supercargo.client.contract.pods;

/** How a pod goes. The names are those that the cluster in memory has for it. */
public enum PodFate {
  /** All is well: it gets ready, or succeeds if it is a Job's. */
  READY,
  /** It runs and is not ready. */
  NEVER,
  /** No node takes it. */
  UNSCHEDULABLE,
  /** Its image cannot be fetched. */
  IMAGE_PULL_BACK_OFF,
  /** It ends again and again. */
  CRASH_LOOP_BACK_OFF,
  /** It ends with an error. */
  FAILED
}
