package io.supercargo.apply.spi.http;

import org.jspecify.annotations.Nullable;

/**
 * A request. Its body may hold secrets, so {@link #toString} leaves it out.
 *
 * @param method such as {@code PATCH}
 * @param path begins with a slash and may have a query; everything is encoded
 * @param accept the media types to ask for
 * @param contentType the media type of the body, null without one
 * @param body the body in UTF-8, null without one; nobody changes it
 */
@SuppressWarnings(
    "ArrayRecordComponent") // Bytes on their way to the network; nobody compares them.
public record HttpQuestion(
    String method,
    String path,
    String accept,
    @Nullable String contentType,
    byte @Nullable [] body) {
  static final String JSON = "application/json";

  static HttpQuestion get(String path) {
    return new HttpQuestion("GET", path, JSON, null, null);
  }

  static HttpQuestion of(String method, String path, String contentType, byte[] body) {
    return new HttpQuestion(method, path, JSON, contentType, body);
  }

  HttpQuestion accepting(String mediaTypes) {
    return new HttpQuestion(method, path, mediaTypes, contentType, body);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
