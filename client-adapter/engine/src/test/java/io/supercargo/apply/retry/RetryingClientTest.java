package io.supercargo.apply.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApiException.Failure;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.WatchQuery;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.client.memory.InMemoryCluster;
import io.supercargo.client.memory.script.Fault;
import io.supercargo.client.memory.script.Request;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetryingClientTest {
  private final InMemoryCluster cluster = InMemoryCluster.create();
  private final FakeTime time = new FakeTime();
  private final RetryingClient client = new RetryingClient(cluster, new Backoff(4, time));

  @Test
  void triesAgainAfterLongerAndLongerPauses() throws InterruptedException {
    failures(new ConnectionException("cut", null), code(503), code(500));
    assertThat(client.version().minor()).isEqualTo(36);
    assertThat(time.pauses)
        .containsExactly(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(400));
  }

  @Test
  void waitsAsLongAsTheServerAsksButNotForEver() throws InterruptedException {
    failures(busy(7), busy(7000));
    client.version();
    assertThat(time.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofMinutes(1));
  }

  @Test
  void givesUpAfterSoManyTries() {
    failures(code(502), code(504), code(429), code(500), code(500));
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(client::version)
        .matches(e -> e.code() == 500);
    assertThat(cluster.requests()).hasSize(4);
  }

  @Test
  void doesNotTryAgainWhatStaysWrong() {
    for (int code : new int[] {400, 403, 404, 409, 410, 422}) {
      failures(code(code));
      assertThatExceptionOfType(ApiException.class).isThrownBy(client::version);
    }
    assertThat(time.pauses).isEmpty();
  }

  @Test
  void triesCredentialsOnceMore() throws InterruptedException {
    failures(code(401));
    client.version();
    failures(code(401), code(401));
    assertThatExceptionOfType(ApiException.class).isThrownBy(client::version);
    assertThat(time.pauses).hasSize(2);
  }

  @Test
  void pausesNeverGrowBeyondTenSeconds() throws InterruptedException {
    RetryingClient patient = new RetryingClient(cluster, new Backoff(40, time));
    ClusterException[] many = new ClusterException[39];
    java.util.Arrays.fill(many, code(503));
    failures(many);
    patient.version();
    assertThat(time.pauses).hasSize(39);
    assertThat(time.pauses.get(38)).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void passesEveryRequestOn() throws InterruptedException {
    ObjectKey key = new ObjectKey(client.discover().find("v1", "ConfigMap"), "default", "web");
    Map<String, Object> tree =
        TestCluster.tree("{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'web'}}");
    assertThat(client.get(key)).isNull();
    assertThat(client.apply(key, tree, ApplyOptions.by("me")).created()).isTrue();
    assertThat(client.get(key)).isNotNull();
    assertThat(client.list(ListQuery.of(key.type(), "default")).items()).hasSize(1);
    client.merge(
        key, Map.of("metadata", Map.of("labels", Map.of("a", "b"))), WriteOptions.by("me"));
    assertThat(cluster.get(key).labels()).containsEntry("a", "b");
    assertThat(client.delete(key, DeleteOptions.ofUid(cluster.get(key).uid()))).isNull();
    assertThat(client.description() + client.defaultNamespace())
        .isEqualTo("the cluster in memorydefault");
    client.create(key, tree, WriteOptions.by("me"));
    client.replace(key, tree, WriteOptions.by("me"));
    client.watch(new WatchQuery(key.type(), "default", "", "", 1)).close();
    client.close();
    assertThat(cluster.requests())
        .extracting(Request::verb)
        .containsExactly(
            "discover",
            "get",
            "apply",
            "get",
            "list",
            "merge",
            "get",
            "get",
            "delete",
            "create",
            "replace",
            "watch");
  }

  @Test
  void passesMistakesOfOursOn() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                new Backoff(3, time)
                    .call(
                        () -> {
                          throw new java.io.IOException("x");
                        }));
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(
            () ->
                new Backoff(3, time)
                    .call(
                        () -> {
                          throw new InterruptedException();
                        }));
  }

  private void failures(ClusterException... errors) {
    for (ClusterException error : errors) {
      boolean answered = error instanceof ApiException;
      cluster.fail(
          request -> true,
          1,
          answered ? Fault.answer(((ApiException) error).failure()) : Fault.lostRequest());
    }
  }

  private static ApiException code(int code) {
    return TestCluster.refusal(code, "", "code " + code);
  }

  private static ApiException busy(int seconds) {
    return new ApiException(
        Failure.of(429, "TooManyRequests", "busy").retryAfter(Duration.ofSeconds(seconds)));
  }
}
