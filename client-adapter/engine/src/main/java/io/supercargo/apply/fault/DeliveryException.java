package io.supercargo.apply.fault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set cannot be delivered; each problem says what is wrong, where, and what to do. */
public final class DeliveryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // an ArrayList or one of List.of
  private final List<String> problems;

  /** Makes an exception of one problem. */
  public DeliveryException(String problem, @Nullable Throwable cause) {
    super(problem, cause);
    this.problems = List.of(problem);
  }

  /** Makes an exception of one problem. */
  public DeliveryException(String problem) {
    this(problem, null);
  }

  /** Makes an exception of problems, at least one. */
  public DeliveryException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Returns the problems. */
  public List<String> problems() {
    return problems;
  }
}
