package io.supercargo.testing.cluster;

import java.util.List;

/**
 * The server's verdict on one manifest.
 *
 * @param code the HTTP status code: 201 or 200 for an acceptance, 400 for what cannot be decoded,
 *     422 for what is invalid
 * @param reason the server's word for the kind of refusal ({@code Invalid}, {@code BadRequest}, …);
 *     empty for an acceptance
 * @param message the server's whole message; empty for an acceptance
 * @param causes what is wrong with which field, in the server's order; empty where the server names
 *     none
 * @param body the answer as it came: the object with its defaults for an acceptance, else the
 *     Status
 */
public record Verdict(int code, String reason, String message, List<Cause> causes, String body) {
  private static final int CONFLICT = 409;

  /**
   * One fault.
   *
   * @param field the path of the field, as the server writes it
   * @param reason the server's type of error, for example {@code FieldValueRequired}
   * @param message what the server says about this field
   */
  public record Cause(String field, String reason, String message) {}

  /** Copies the causes. */
  public Verdict {
    causes = List.copyOf(causes);
  }

  /**
   * Whether the manifest is valid. A name that is taken (409) does not make it invalid: the server
   * looks at names last.
   */
  public boolean isAccepted() {
    return code >= 200 && code < 300 || code == CONFLICT;
  }

  /** The paths of {@link #causes()}, in their order. */
  public List<String> fields() {
    return causes.stream().map(Cause::field).toList();
  }

  static Verdict of(Answer answer) {
    if (answer.isSuccess()) {
      return new Verdict(answer.code(), "", "", List.of(), answer.body());
    }
    Json status = Json.parse(answer.body());
    List<Cause> causes =
        status.at("details").at("causes").elements().stream()
            .map(
                each ->
                    new Cause(
                        each.at("field").text(),
                        each.at("reason").text(),
                        each.at("message").text()))
            .toList();
    return new Verdict(
        answer.code(),
        status.at("reason").text(),
        status.at("message").text(),
        causes,
        answer.body());
  }
}
