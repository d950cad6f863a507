package io.supercargo.client.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ObjectPage;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.Watch;
import io.supercargo.apply.spi.WatchEvent;
import io.supercargo.apply.spi.WatchQuery;
import io.supercargo.client.memory.script.Fault;
import io.supercargo.client.memory.script.Request;
import io.supercargo.model.KubernetesVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What goes wrong when a test wants it. */
class FaultTest {
  private static final String MAP =
      "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m'},'data':{'x':'1'}}";

  private final InMemoryCluster cluster =
      InMemoryCluster.builder()
          .clock(ManualClock.at(Instant.EPOCH))
          .version(KubernetesVersion.newest())
          .build();
  private final Cargo cargo = new Cargo(cluster);

  private ApiException refused() {
    return catchThrowableOfType(ApiException.class, () -> cargo.apply(MAP));
  }

  @Test
  void requestsFailSoManyTimes() throws Exception {
    cluster.fail(Request::writes, 2, Fault.tooManyRequests(Duration.ofSeconds(7)));
    assertThat(refused().retryAfter()).isEqualTo(Duration.ofSeconds(7));
    assertThat(refused().code()).isEqualTo(429);
    assertThat(cargo.apply(MAP).name()).isEqualTo("m");
  }

  @Test
  void everyFaultHasItsCode() {
    cluster.fail(Request::writes, 1, Fault.conflict());
    cluster.fail(Request::writes, 1, Fault.internalError());
    cluster.fail(Request::writes, 1, Fault.unavailable());
    cluster.fail(Request::writes, 1, Fault.forbidden("no"));
    assertThat(refused().isConflict()).isTrue();
    assertThat(refused().code()).isEqualTo(500);
    assertThat(refused().code()).isEqualTo(503);
    assertThat(refused().code()).isEqualTo(403);
  }

  @Test
  void aLostRequestDoesNothingALostAnswerAll() throws Exception {
    cluster.fail(Request::writes, 1, Fault.lostRequest());
    assertThatThrownBy(() -> cargo.apply(MAP)).isInstanceOf(ConnectionException.class);
    assertThat(cargo.get("v1", "ConfigMap", "m")).isNull();
    cluster.fail(Request::writes, 1, Fault.lostAnswer());
    assertThatThrownBy(() -> cargo.apply(MAP)).isInstanceOf(ConnectionException.class);
    assertThat(cargo.get("v1", "ConfigMap", "m")).isNotNull();
  }

  @Test
  void requestsAreWrittenDown() throws Exception {
    cargo.apply(MAP);
    assertThat(cluster.requests())
        .extracting(Request::toString)
        .containsExactly("discover", "apply ConfigMap default/m");
  }

  private WatchQuery query(String from) throws InterruptedException {
    ResourceType type = cluster.discover().find("v1", "ConfigMap");
    return new WatchQuery(type, "default", "", from, 60);
  }

  @Test
  void watchesAreCut() throws Exception {
    Watch watch = cluster.watch(query(""));
    cluster.cutWatches();
    assertThatThrownBy(watch::next).isInstanceOf(ConnectionException.class);
  }

  @Test
  void watchesFromForgottenVersionsAreExpired() throws Exception {
    Watch watch = cluster.watch(query(""));
    cargo.apply(MAP);
    cluster.compact();
    assertThat(catchThrowableOfType(ApiException.class, watch::next).isExpired()).isTrue();
    assertThat(catchThrowableOfType(ApiException.class, () -> cluster.watch(query("1"))).code())
        .isEqualTo(410);
  }

  @Test
  void pagesOfForgottenListsAreExpired() throws Exception {
    cargo.apply(MAP);
    cargo.apply(MAP.replace("'m'", "'n'"));
    ListQuery pages = ListQuery.of(cluster.discover().find("v1", "ConfigMap"), "default").paged(1);
    ObjectPage first = cluster.list(pages);
    cargo.apply(MAP.replace("'m'", "'o'"));
    cluster.compact();
    ListQuery next = pages.after(first);
    assertThat(catchThrowableOfType(ApiException.class, () -> cluster.list(next)).isExpired())
        .isTrue();
  }

  @Test
  @Timeout(20)
  void waitingWatchesWakeForEventsAndForTime() throws Exception {
    Watch watch = cluster.watch(query(""));
    CompletableFuture<WatchEvent> event = inBackground(watch);
    cargo.apply(MAP);
    assertThat(event.get().object().name()).isEqualTo("m");
    CompletableFuture<WatchEvent> end = inBackground(watch);
    cluster.advance(Duration.ofSeconds(60));
    assertThat(end.get()).isNull();
  }

  private static CompletableFuture<WatchEvent> inBackground(Watch watch) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return watch.next();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  @Timeout(20)
  void withARealClockWatchesEndByThemselves() throws Exception {
    InMemoryCluster real = InMemoryCluster.create();
    ResourceType type = real.discover().find("v1", "ConfigMap");
    Watch watch = real.watch(new WatchQuery(type, null, "", "", 1));
    assertThat(watch.next()).isNull();
  }

  @Test
  void selectorsMustBeSelectors() throws Exception {
    ListQuery query = ListQuery.of(cluster.discover().find("v1", "ConfigMap"), null);
    assertThat(
            catchThrowableOfType(ApiException.class, () -> cluster.list(query.labelled("=")))
                .code())
        .isEqualTo(400);
    for (String selector : List.of("!a", "a notin (b)", "a==b")) {
      assertThat(cluster.list(query.labelled(selector))).isNotNull();
    }
  }

  @Test
  void theNamespaceOfTheContextIsThere() throws Exception {
    InMemoryCluster shop = InMemoryCluster.builder().namespace("shop").build();
    assertThat(shop.defaultNamespace()).isEqualTo("shop");
    ResourceType type = shop.discover().find("v1", "Namespace");
    assertThat(shop.get(new ObjectKey(type, null, "shop"))).isNotNull();
    assertThat(cluster.defaultNamespace()).isEqualTo("default");
  }
}
