package io.supercargo.client.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.Watch;
import io.supercargo.apply.spi.WatchEvent;
import io.supercargo.apply.spi.WatchQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * How an adapter sends requests over the wire and reads what comes bit by bit, against a server
 * that says what a test wants.
 */
public abstract class TransportContract extends RequestContract {
  private static final String EVENT =
      "{\"type\":\"ADDED\",\"object\":{\"metadata\":{\"name\":\"m\",\"uid\":\"%s\"}}}\n";

  /** For the test framework. */
  protected TransportContract() {}

  private Watch watch() throws InterruptedException {
    return client().watch(new WatchQuery(MAPS, "shop", "", "1", 60));
  }

  private static WatchEvent next(Watch watch) throws InterruptedException {
    return Objects.requireNonNull(watch.next(), "the watch is over");
  }

  private void stream(String events) {
    server()
        .answer(
            exchange -> {
              FakeServer.begin(exchange, events);
              server().hang();
            });
  }

  @Test
  @SuppressWarnings("try") // twice closed is once closed
  void eventsAreReadAsTheyComeAndClosedWatchesEnd() throws Exception {
    stream(EVENT.formatted("1") + EVENT.formatted("2"));
    try (Watch watch = watch()) {
      assertThat(next(watch).object().uid()).isEqualTo("1");
      assertThat(next(watch).object().uid()).isEqualTo("2");
      watch.close();
      assertThat(watch.next()).isNull();
    }
  }

  @Test
  void anyThreadMayCloseAWatch() throws Exception {
    stream(EVENT.formatted("1"));
    try (Watch watch = watch()) {
      assertThat(watch.next()).isNotNull();
      CompletableFuture<Void> closing = CompletableFuture.runAsync(watch::close);
      assertThat(watch.next()).isNull();
      closing.join();
    }
  }

  @Test
  void interruptionsEndWaitingForEvents() throws Exception {
    stream(EVENT.formatted("1"));
    try (Watch watch = watch()) {
      assertThat(watch.next()).isNotNull();
      assertThat(Interruption.of(watch::next, () -> {})).isInstanceOf(InterruptedException.class);
    }
  }

  @Test
  void theServerEndsWatches() throws Exception {
    server()
        .answer(
            exchange -> {
              FakeServer.begin(exchange, EVENT.formatted("1"));
              exchange.close();
            });
    try (Watch watch = watch()) {
      assertThat(watch.next()).isNotNull();
      assertThat(watch.next()).isNull();
    }
  }

  @Test
  void cutWatchesSayThatTheyWereCut() throws Exception {
    server()
        .answer(
            exchange -> {
              FakeServer.begin(exchange, EVENT.formatted("1"));
              // A client may drop an event that comes together with the cut.
              server().hang();
              throw new IOException("cut");
            });
    try (Watch watch = watch()) {
      assertThat(watch.next()).isNotNull();
      server().release();
      assertThatThrownBy(watch::next).isInstanceOf(ConnectionException.class);
    }
  }

  @Test
  void refusedWatchesAreErrors() {
    server().answer(410, "{\"kind\":\"Status\",\"reason\":\"Expired\"}");
    assertThat(Tools.refused(this::watch).isExpired()).isTrue();
  }

  @Test
  void interruptionsEndWaitingForAWatch() throws Exception {
    server().answer(exchange -> server().hang());
    assertThat(Interruption.of(this::watch, server()::awaitRequest))
        .isInstanceOf(InterruptedException.class);
  }

  @Test
  void manyEventsWaitUntilTheyAreWanted() throws Exception {
    StringBuilder events = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      events.append(EVENT.formatted(i + "x".repeat(10_000)));
    }
    stream(events.toString());
    try (Watch watch = watch()) {
      for (int i = 0; i < 100; i++) {
        assertThat(next(watch).object().uid()).startsWith(i + "x");
      }
    }
  }

  @Test
  void manyWatchesLeaveRoomForRequests() throws Exception {
    server()
        .answer(
            exchange -> {
              if (exchange.getRequestURI().getQuery() == null) {
                FakeServer.send(exchange, 200, "{\"gitVersion\":\"v1.36.3\"}");
              } else {
                FakeServer.begin(exchange, EVENT.formatted("1"));
                server().hang();
              }
            });
    List<Watch> watches = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      watches.add(watch());
    }
    assertThat(client().version().text()).isEqualTo("v1.36.3");
    watches.forEach(Watch::close);
  }

  @Test
  void closingTheClientEndsWatches() throws Exception {
    stream(EVENT.formatted("1"));
    try (Watch watch = watch()) {
      assertThat(watch.next()).isNotNull();
      client().close();
      assertThatThrownBy(watch::next).isInstanceOf(ConnectionException.class);
    }
  }
}
