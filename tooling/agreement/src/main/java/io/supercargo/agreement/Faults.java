package io.supercargo.agreement;

import java.util.function.Supplier;

/** A fault of our own in one line does not cost the others their answers. */
final class Faults {
  private Faults() {}

  /** Returns an answer, or what stands for none if there is a fault, which is said aloud. */
  static <T> T survive(String sha, Supplier<T> answer, T none) {
    try {
      return answer.get();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      System.err.println("no answer to " + sha + ": " + e);
      return none;
    }
  }
}
