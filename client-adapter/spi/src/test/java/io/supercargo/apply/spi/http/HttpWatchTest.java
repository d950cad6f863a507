package io.supercargo.apply.spi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.Watch;
import io.supercargo.apply.spi.WatchEvent;
import io.supercargo.apply.spi.WatchQuery;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpWatchTest {
  private static final WatchQuery QUERY =
      new WatchQuery(
          new ResourceType("", "v1", "Pod", "pods", true, Set.of()), "shop", "a=b", "7", 60);
  private static final String QUESTION =
      "GET /api/v1/namespaces/shop/pods?watch=true&allowWatchBookmarks=true&resourceVersion=7"
          + "&timeoutSeconds=60&labelSelector=a%3Db";
  private final FakeTransport transport = new FakeTransport();
  private final HttpClusterClient client = new HttpClusterClient(transport);

  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  @Test
  void readsEventsUntilTheServerEnds() throws InterruptedException {
    transport.answer(
        QUESTION,
        200,
        event("ADDED", "1")
            + "\n"
            + event("MODIFIED", "2")
            + event("DELETED", "3")
            + event("BOOKMARK", "4")
            + "{\"type\":\"ADD");
    try (Watch watch = client.watch(QUERY)) {
      for (WatchEvent.Type type : WatchEvent.Type.values()) {
        WatchEvent event = watch.next();
        assertThat(event.type()).isEqualTo(type);
        assertThat(event.object().resourceVersion()).isEqualTo(String.valueOf(type.ordinal() + 1));
      }
      assertThat(watch.next()).isNull();
    }
    assertThat(transport.streamClosed).isTrue();
  }

  @Test
  void tellsThatTheStateIsTooOld() throws InterruptedException {
    transport.answer(
        QUESTION,
        200,
        "{\"type\":\"ERROR\",\"object\":{\"kind\":\"Status\",\"code\":410,"
            + "\"reason\":\"Expired\",\"message\":\"too old\"}}\n");
    Watch watch = client.watch(QUERY);
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(watch::next)
        .matches(ApiException::isExpired);
  }

  @Test
  void tellsThatTheServerRefuses() {
    transport.answer(QUESTION, 403, "{\"kind\":\"Status\",\"code\":403,\"message\":\"no\"}");
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(() -> client.watch(QUERY))
        .withMessage("no");
    assertThat(transport.streamClosed).isTrue();
    transport.failure = new IOException("reset");
    assertThatExceptionOfType(ConnectionException.class).isThrownBy(() -> client.watch(QUERY));
  }

  @Test
  void tellsThatTheConnectionBroke() throws InterruptedException {
    transport.answer(QUESTION, 200, "");
    transport.stream = broken();
    Watch watch = client.watch(QUERY);
    assertThatExceptionOfType(ConnectionException.class)
        .isThrownBy(watch::next)
        .withMessageContaining("broke off");
    watch.close();
    assertThat(watch.next()).isNull();
  }

  @Test
  void endsWhenTheThreadIsInterrupted() throws InterruptedException {
    transport.answer(QUESTION, 200, "");
    transport.stream = broken();
    Watch watch = client.watch(QUERY);
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedException.class).isThrownBy(watch::next);
  }

  private static InputStream broken() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("reset");
      }
    };
  }

  private static String event(String type, String version) {
    return "{\"type\":\""
        + type
        + "\",\"object\":{\"metadata\":{\"resourceVersion\":\""
        + version
        + "\"}}}\n";
  }
}
