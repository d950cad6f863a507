package io.supercargo.apply.spi;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The server answered with an error. */
public final class ApiException extends ClusterException {
  private static final long serialVersionUID = 1;
  private static final String FIELD_CONFLICT = "FieldManagerConflict";

  private final Failure failure;

  /** Makes an exception of what the server said. */
  public ApiException(Failure failure) {
    super(failure.message(), null);
    this.failure = failure;
  }

  /** Returns everything that the server said. */
  public Failure failure() {
    return failure;
  }

  /** Returns the HTTP status. */
  public int code() {
    return failure.code();
  }

  /** Returns the server's reason, such as {@code NotFound}; empty if it gave none. */
  public String reason() {
    return failure.reason();
  }

  /** Returns what exactly is wrong, in the server's order. */
  public List<Cause> causes() {
    return failure.causes();
  }

  /** Returns how long the server asks to wait before another try, null if it does not. */
  public @Nullable Duration retryAfter() {
    return failure.retryAfter();
  }

  /** Returns whether there is no such object. */
  public boolean isNotFound() {
    return code() == 404 && reason().equals("NotFound");
  }

  /** Returns whether a resourceVersion, a continue token or a watch is too old. */
  public boolean isExpired() {
    return code() == 410;
  }

  /** Returns whether the object is not in the state that the request supposed. */
  public boolean isConflict() {
    return code() == 409 && reason().equals("Conflict");
  }

  /** Returns the fields that other managers own, empty if that is not what is wrong. */
  public List<FieldConflict> conflicts() {
    List<FieldConflict> conflicts = new ArrayList<>();
    for (Cause cause : causes()) {
      if (cause.reason().equals(FIELD_CONFLICT)) {
        conflicts.add(FieldConflict.of(cause));
      }
    }
    return conflicts;
  }

  /**
   * One thing that is wrong.
   *
   * @param reason the server's word for it, such as {@code FieldValueInvalid}
   * @param field where, such as {@code spec.replicas}; empty if it is no field
   * @param message what
   */
  public record Cause(String reason, String field, String message) implements Serializable {
    private static final long serialVersionUID = 1;
  }

  /**
   * What a server says about a request that failed.
   *
   * @param code the HTTP status
   * @param reason the server's reason, empty if it gave none
   * @param message what is wrong, for people
   * @param group the group of what the request was about, empty if it is not said
   * @param kind the plural or kind of what the request was about, empty if it is not said
   * @param name the name of what the request was about, empty if it is not said
   * @param causes what exactly is wrong
   * @param retryAfter how long to wait before another try, null if it is not said
   */
  public record Failure(
      int code,
      String reason,
      String message,
      String group,
      String kind,
      String name,
      List<Cause> causes,
      @Nullable Duration retryAfter)
      implements Serializable {
    private static final long serialVersionUID = 1;

    /** Makes a failure; the causes are copied. */
    public Failure {
      causes = List.copyOf(causes);
    }

    /** Returns a failure about which the server said no more. */
    public static Failure of(int code, String reason, String message) {
      return new Failure(code, reason, message, "", "", "", List.of(), null);
    }

    /** Returns the same with causes. */
    public Failure because(List<Cause> other) {
      return new Failure(code, reason, message, group, kind, name, other, retryAfter);
    }

    /** Returns the same with a time to wait. */
    public Failure retryAfter(@Nullable Duration wait) {
      return new Failure(code, reason, message, group, kind, name, causes, wait);
    }
  }
}
