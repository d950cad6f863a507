package io.supercargo.apply.spi.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer. Its body may hold secrets, so {@link #toString} leaves it out.
 *
 * @param status the HTTP status
 * @param headers the headers; names in any case
 * @param body the body, empty if there is none; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes from the network; nobody compares them.
public record HttpAnswer(int status, Map<String, List<String>> headers, byte[] body) {
  /** Returns the values of a header, whatever the case of its name. */
  public List<String> header(String name) {
    List<String> values = new ArrayList<>(0);
    for (Map.Entry<String, List<String>> header : headers.entrySet()) {
      if (header.getKey() != null && header.getKey().equalsIgnoreCase(name)) {
        values.addAll(header.getValue());
      }
    }
    return values;
  }

  @Nullable String firstHeader(String name) {
    List<String> values = header(name);
    return values.isEmpty() ? null : values.get(0);
  }

  boolean isSuccess() {
    return status / 100 == 2;
  }

  @Override
  public String toString() {
    return "HTTP " + status;
  }
}
