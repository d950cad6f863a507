package io.supercargo.client.okhttp;

import io.supercargo.apply.spi.http.HttpQuestion;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Requests without credentials, as for a proxy that adds its own. */
public final class PlainRequests implements Requests {
  private final HttpUrl server;
  private final String prefix;

  /**
   * Makes requests.
   *
   * @param server such as {@code http://localhost:8001}; paths are appended to it
   * @throws IllegalArgumentException if it is no address
   */
  public PlainRequests(String server) {
    this.server = HttpUrl.get(server);
    String path = this.server.encodedPath();
    this.prefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  @Override
  public Request of(HttpQuestion question) {
    return builder(question).build();
  }

  /** Returns a request to which headers may be added. */
  public Request.Builder builder(HttpQuestion question) {
    return new Request.Builder()
        .url(url(question.path()))
        .header("Accept", question.accept())
        .method(question.method(), body(question.contentType(), question.body()));
  }

  /** Takes the address as it is: to read it anew for each request takes longer than the rest. */
  private HttpUrl url(String path) {
    int mark = path.indexOf('?');
    return server
        .newBuilder()
        .encodedPath(prefix + (mark < 0 ? path : path.substring(0, mark)))
        .encodedQuery(mark < 0 ? null : path.substring(mark + 1))
        .build();
  }

  private static @Nullable RequestBody body(@Nullable String type, byte @Nullable [] body) {
    return body == null || type == null ? null : RequestBody.create(body, MediaType.get(type));
  }
}
