package io.supercargo.testing.cluster;

import java.nio.charset.StandardCharsets;

/**
 * What the server answered to one request.
 *
 * @param code the HTTP status code
 * @param body the text of the answer, usually JSON; empty if there was none
 */
public record Answer(int code, String body) {
  Answer(int code, byte[] body) {
    this(code, new String(body, StandardCharsets.UTF_8));
  }

  /** Whether the server did what it was asked for (2xx). */
  public boolean isSuccess() {
    return code >= 200 && code < 300;
  }
}
