package io.supercargo.client.memory.script;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApiException.Failure;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.ConnectionException;
import java.time.Duration;
import java.util.function.Supplier;

/** Something that goes wrong with a request. */
public final class Fault {
  private final Supplier<ClusterException> exception;
  private final boolean afterwards;

  private Fault(Supplier<ClusterException> exception, boolean afterwards) {
    this.exception = exception;
    this.afterwards = afterwards;
  }

  /** The server answers with an error, and does nothing. */
  public static Fault answer(Failure failure) {
    return new Fault(() -> new ApiException(failure), false);
  }

  /** The object has changed meanwhile: 409. */
  public static Fault conflict() {
    return answer(
        Failure.of(
            409,
            "Conflict",
            "Operation cannot be fulfilled: the object has been modified; please apply your changes"
                + " to the latest version and try again"));
  }

  /** The server has too much to do: 429. */
  public static Fault tooManyRequests(Duration retryAfter) {
    String message = "too many requests, please try again later";
    return answer(Failure.of(429, "TooManyRequests", message).retryAfter(retryAfter));
  }

  /** The server fails: 500. */
  public static Fault internalError() {
    return answer(Failure.of(500, "InternalError", "Internal error occurred"));
  }

  /** The server is not there: 503. */
  public static Fault unavailable() {
    String message = "the server is currently unable to handle the request";
    return answer(Failure.of(503, "ServiceUnavailable", message));
  }

  /** The user may not do that: 403. */
  public static Fault forbidden(String message) {
    return answer(Failure.of(403, "Forbidden", message));
  }

  /** The connection breaks before the request is there. */
  public static Fault lostRequest() {
    return new Fault(() -> new ConnectionException("the connection was dropped", null), false);
  }

  /** The server acts, and the connection breaks before the answer is there. */
  public static Fault lostAnswer() {
    return new Fault(() -> new ConnectionException("the connection was dropped", null), true);
  }

  /** Returns whether the server acts on the request all the same. */
  public boolean isAfterwards() {
    return afterwards;
  }

  /** Returns what whoever sent the request gets. */
  public ClusterException exception() {
    return exception.get();
  }
}
