package io.supercargo.client.memory.server;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApiException.Cause;
import io.supercargo.apply.spi.ApiException.Failure;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.client.memory.merge.ConflictException;
import io.supercargo.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The server's errors, in its own words as far as these are its own. */
public final class Errors {
  private Errors() {}

  static ApiException badRequest(String message) {
    return new ApiException(Failure.of(400, "BadRequest", message));
  }

  static ApiException internal(String message) {
    return new ApiException(Failure.of(500, "", message));
  }

  static ApiException notServed() {
    return new ApiException(Failure.of(404, "", "404 page not found"));
  }

  static ApiException notFound(ResourceType type, String name) {
    String message = resource(type) + " \"" + name + "\" not found";
    return about(404, "NotFound", message, type.group(), type.plural(), name);
  }

  static ApiException exists(ObjectKey key) {
    String message = resource(key.type()) + " \"" + key.name() + "\" already exists";
    return about(
        409, "AlreadyExists", message, key.type().group(), key.type().plural(), key.name());
  }

  /** The object is not in the state that a write supposes. */
  public static ApiException modified(ObjectKey key) {
    return conflict(
        key,
        "the object has been modified; please apply your changes to the latest version and try"
            + " again");
  }

  static ApiException gone(ObjectKey key, String uid) {
    return conflict(
        key,
        "uid mismatch: the provided object specified uid "
            + uid
            + ", and no existing object was found");
  }

  private static ApiException conflict(ObjectKey key, String why) {
    String what = resource(key.type()) + " \"" + key.name() + "\": " + why;
    String message = "Operation cannot be fulfilled on " + what;
    return about(409, "Conflict", message, key.type().group(), key.type().plural(), key.name());
  }

  static ApiException precondition(ObjectKey key, String what, String wanted, String found) {
    boolean uid = what.equals("UID");
    String message =
        "Operation cannot be fulfilled on "
            + key.type().groupKind()
            + " \""
            + key.name()
            + "\": the "
            + what
            + " in the precondition ("
            + wanted
            + ") does not match the "
            + what
            + " in record ("
            + found
            + "). The object might have been "
            + (uid ? "deleted and then recreated" : "modified");
    return about(409, "Conflict", message, key.type().group(), key.type().kind(), key.name());
  }

  static ApiException terminating(ObjectKey key, String namespace) {
    String message =
        resource(key.type())
            + " \""
            + key.name()
            + "\" is forbidden: unable to create new content in namespace "
            + namespace
            + " because it is being terminated";
    ApiException plain =
        about(403, "Forbidden", message, key.type().group(), key.type().plural(), key.name());
    String detail = "namespace " + namespace + " is being terminated";
    List<Cause> causes = List.of(new Cause("NamespaceTerminating", "metadata.namespace", detail));
    return new ApiException(plain.failure().because(causes));
  }

  static ApiException conflicts(ConflictException e) {
    List<Cause> causes = new ArrayList<>();
    for (ConflictException.Conflict each : e.conflicts()) {
      String message = "conflict with " + each.manager();
      causes.add(new Cause("FieldManagerConflict", each.field(), message));
    }
    String message = String.valueOf(e.getMessage());
    return new ApiException(Failure.of(409, "Conflict", message).because(causes));
  }

  static ApiException invalid(ObjectKey key, List<Finding> findings) {
    List<Cause> causes = new ArrayList<>();
    for (Finding finding : findings) {
      String reason = finding.errorType() == null ? "" : finding.errorType().reason();
      causes.add(new Cause(reason, finding.path(), words(finding)));
    }
    return invalid(key.type(), key.name(), causes);
  }

  // Clients know by the server's words that only a new object can have another value.
  private static String words(Finding finding) {
    boolean update = finding.rule().startsWith("update/");
    return update ? "field is immutable: " + finding.message() : finding.message();
  }

  static ApiException invalid(ResourceType type, String name, List<Cause> causes) {
    List<String> lines = new ArrayList<>();
    for (Cause cause : causes) {
      lines.add((cause.field().isEmpty() ? "" : cause.field() + ": ") + cause.message());
    }
    String all = lines.size() == 1 ? lines.get(0) : "[" + String.join(", ", lines) + "]";
    String message = type.groupKind() + " \"" + name + "\" is invalid: " + all;
    ApiException plain = about(422, "Invalid", message, type.group(), type.kind(), name);
    return new ApiException(plain.failure().because(causes));
  }

  static ApiException expired(@Nullable String message) {
    return new ApiException(Failure.of(410, "Expired", String.valueOf(message)));
  }

  private static ApiException about(
      int code, String reason, String message, String group, String kind, String name) {
    return new ApiException(new Failure(code, reason, message, group, kind, name, List.of(), null));
  }

  private static String resource(ResourceType type) {
    return type.group().isEmpty() ? type.plural() : type.plural() + "." + type.group();
  }
}
