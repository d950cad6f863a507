package io.supercargo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a server takes something, ours or a real one.
 *
 * @param accept null if that is not decided
 * @param code the real server's HTTP status; 0 for our verdicts
 * @param fields the paths of the fields because of which it is refused
 */
record Verdict(@Nullable Boolean accept, int code, Set<String> fields) {
  private static final int UNPROCESSABLE = 422;

  static final Verdict UNDECIDED = new Verdict(null, 0, Set.of());
  static final Verdict ACCEPTED = new Verdict(true, 0, Set.of());

  static Verdict refused(Set<String> fields) {
    return new Verdict(false, 0, fields);
  }

  /** Returns what a line of the corpus says. */
  static Verdict of(JsonNode line) {
    JsonNode accept = line.path("accept");
    JsonNode verdict = line.path("verdict");
    Set<String> fields = new TreeSet<>();
    for (JsonNode cause : verdict.path("causes")) {
      fields.add(cause.path(0).asText());
    }
    return new Verdict(
        accept.isBoolean() ? accept.booleanValue() : null, verdict.path("code").asInt(), fields);
  }

  boolean decided() {
    return accept != null;
  }

  boolean accepted() {
    return accept != null && accept;
  }

  /** Whether the server went through its rules and named the fields that break them. */
  boolean namesFields() {
    return code == UNPROCESSABLE && decided() && !accepted();
  }

  void write(ObjectNode line) {
    line.put("accept", accept);
    ArrayNode array = line.putArray("fields");
    fields.forEach(array::add);
  }
}
