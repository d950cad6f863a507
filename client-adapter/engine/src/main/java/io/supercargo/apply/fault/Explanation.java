package io.supercargo.apply.fault;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.FieldConflict;
import io.supercargo.apply.spi.ObjectKey;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Says what a cluster's error means for an object, and what to do. */
public final class Explanation {
  private Explanation() {}

  /**
   * Returns a message: what failed, why, what to do.
   *
   * @param action what was tried, such as {@code apply}
   * @param key the object
   */
  public static String of(String action, ObjectKey key, ClusterException error) {
    String advice =
        error instanceof ApiException api ? advice(key, api) : Unreachable.advice(error);
    return message(action + " " + key, error, advice);
  }

  /**
   * Returns a message about a request that is about no object in particular.
   *
   * @param action what was tried, such as {@code ask CLUSTER what it serves}
   */
  public static String of(String action, ClusterException error) {
    String advice =
        error instanceof ApiException api ? general(api.code()) : Unreachable.advice(error);
    return message(action, error, advice);
  }

  private static String message(String action, ClusterException error, @Nullable String advice) {
    return "cannot " + action + ": " + reason(error) + (advice == null ? "" : ". " + advice);
  }

  private static @Nullable String general(int code) {
    if (code == 401) {
      return "Renew the credentials of the current context";
    }
    if (code == 403) {
      return "Grant the current user the verb that is named";
    }
    return code == 429 || code >= 500
        ? "The server did not recover in time: try again later"
        : null;
  }

  /**
   * Does something with an object.
   *
   * @param action what is tried, such as {@code undo}
   * @throws DeliveryException if the cluster refuses or does not answer
   */
  public static <T> T calling(String action, ObjectKey key, Callable<T> call)
      throws InterruptedException {
    try {
      return call.call();
    } catch (ClusterException e) {
      throw new DeliveryException(of(action, key, e), e);
    } catch (RuntimeException | InterruptedException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String reason(ClusterException error) {
    String message = String.valueOf(error.getMessage());
    if (error instanceof ApiException api && !api.conflicts().isEmpty()) {
      StringBuilder fields = new StringBuilder();
      for (FieldConflict conflict : api.conflicts()) {
        fields
            .append(fields.length() == 0 ? "" : ", ")
            .append(conflict.field())
            .append(" belongs to ")
            .append(conflict.manager());
      }
      return fields.toString();
    }
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  private static @Nullable String advice(ObjectKey key, ApiException error) {
    String message = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
    if (!error.conflicts().isEmpty()) {
      return "Take the fields over, leave them to the other manager, or remove them from the"
          + " manifest";
    }
    if (error.code() == 403) {
      return message.contains("exceeded quota")
          ? "Ask for less, or raise the ResourceQuota of namespace " + key.namespace()
          : message.contains("being terminated")
              ? "Wait until namespace " + key.namespace() + " is gone, then apply again"
              : "Grant the current user the verb on " + key.type().plural() + " that is named";
    }
    if (error.code() == 404) {
      return missing(key, error);
    }
    if (message.contains("webhook")) {
      return "Check the admission webhook that is named: its Service, its pods, its certificate";
    }
    // The server's answer to such a field is 500, as if it were the server's fault.
    return message.contains("failed to create typed patch object")
        ? "Correct the field that is named, or the definition of the kind"
        : general(error.code());
  }

  private static @Nullable String missing(ObjectKey key, ApiException error) {
    if (error.failure().kind().equals("namespaces")) {
      return "Add Namespace " + key.namespace() + " to the set, or create it first";
    }
    return error.isNotFound()
        ? null
        : "The server does not serve " + key.type() + ": add its CustomResourceDefinition";
  }
}
