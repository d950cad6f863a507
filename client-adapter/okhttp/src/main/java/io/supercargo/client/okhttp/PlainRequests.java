package io.supercargo.client.okhttp;

import io.supercargo.apply.spi.http.HttpQuestion;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Requests without credentials, as for a proxy that adds its own. */
public final class PlainRequests implements Requests {
  private final String server;

  /**
   * Makes requests.
   *
   * @param server such as {@code http://localhost:8001}; paths are appended to it
   */
  public PlainRequests(String server) {
    this.server = server;
  }

  @Override
  public Request of(HttpQuestion question) {
    return new Request.Builder()
        .url(server + question.path())
        .header("Accept", question.accept())
        .method(question.method(), body(question.contentType(), question.body()))
        .build();
  }

  private static @Nullable RequestBody body(@Nullable String type, byte @Nullable [] body) {
    return body == null || type == null ? null : RequestBody.create(body, MediaType.get(type));
  }
}
