package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The JSON in which Docker keeps credentials of registries. */
final class DockerConfig {
  private DockerConfig() {}

  static String json(String server, String user, String password) {
    Arguments.text(server, "server");
    Arguments.notNull(user, "user");
    Arguments.notNull(password, "password");
    byte[] auth = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder("{\"auths\":{");
    quote(out, server).append(":{\"username\":");
    quote(out, user).append(",\"password\":");
    quote(out, password).append(",\"auth\":");
    return quote(out, Base64.getEncoder().encodeToString(auth)).append("}}}").toString();
  }

  private static StringBuilder quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u00").append(Character.forDigit(c >> 4, 16));
        out.append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    return out.append('"');
  }
}
