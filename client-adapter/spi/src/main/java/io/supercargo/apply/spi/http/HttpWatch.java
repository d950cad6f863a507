package io.supercargo.apply.spi.http;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.Watch;
import io.supercargo.apply.spi.WatchEvent;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a watch: a stream of JSON objects, each on a line. */
final class HttpWatch implements Watch {
  private final HttpQuestion question;
  private final HttpStream stream;
  private final InputStream body;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private volatile boolean closed;

  private HttpWatch(HttpQuestion question, HttpStream stream, InputStream body) {
    this.question = question;
    this.stream = stream;
    this.body = body;
  }

  /** Returns the watch of a stream, which is closed if the server refused. */
  static HttpWatch of(HttpQuestion question, HttpStream stream) throws IOException {
    try {
      if (stream.head().isSuccess()) {
        return new HttpWatch(question, stream, new BufferedInputStream(stream.body()));
      }
      HttpAnswer head = stream.head();
      byte[] body = stream.body().readAllBytes();
      throw new ApiException(Failures.of(new HttpAnswer(head.status(), head.headers(), body)));
    } catch (ApiException | IOException e) {
      stream.close();
      throw e;
    }
  }

  @Override
  public @Nullable WatchEvent next() throws InterruptedException {
    try {
      while (!closed && readLine()) {
        if (line.size() > 0) {
          return event(Answers.json(question, line.toByteArray()));
        }
      }
      return null;
    } catch (IOException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      if (closed) {
        return null;
      }
      throw new ConnectionException("the watch " + question + " broke off: " + e, e);
    }
  }

  /** Reads up to the end of a line; false at the end of the stream, where a torn line is none. */
  private boolean readLine() throws IOException {
    line.reset();
    for (int b = body.read(); b >= 0; b = body.read()) {
      if (b == '\n') {
        return true;
      }
      line.write(b);
    }
    return false;
  }

  private static WatchEvent event(Map<String, @Nullable Object> event) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (Map.Entry<?, ?> field : Answers.map(event.get("object")).entrySet()) {
      object.put(String.valueOf(field.getKey()), field.getValue());
    }
    switch (Answers.text(event.get("type"))) {
      case "ADDED":
        return new WatchEvent(WatchEvent.Type.ADDED, LiveObject.ofUnmodifiable(object));
      case "MODIFIED":
        return new WatchEvent(WatchEvent.Type.MODIFIED, LiveObject.ofUnmodifiable(object));
      case "DELETED":
        return new WatchEvent(WatchEvent.Type.DELETED, LiveObject.ofUnmodifiable(object));
      case "BOOKMARK":
        return new WatchEvent(WatchEvent.Type.BOOKMARK, LiveObject.ofUnmodifiable(object));
      default:
        throw new ApiException(Failures.ofStatus(500, object));
    }
  }

  @Override
  public void close() {
    closed = true;
    stream.close();
  }
}
