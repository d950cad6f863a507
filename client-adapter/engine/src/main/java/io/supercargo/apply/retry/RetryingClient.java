package io.supercargo.apply.retry;

import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ObjectPage;
import io.supercargo.apply.spi.ServerVersion;
import io.supercargo.apply.spi.Watch;
import io.supercargo.apply.spi.WatchQuery;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.apply.spi.Written;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A client that tries again. A write whose answer was lost may be sent twice: with a precondition
 * the second one is then answered with 409, which whoever writes must be able to tell.
 */
public final class RetryingClient implements ClusterClient {
  private static final int TRIES = 6;

  private final ClusterClient client;
  private final Backoff backoff;

  /** Makes a client on top of another one. */
  public RetryingClient(ClusterClient client, Backoff backoff) {
    this.client = client;
    this.backoff = backoff;
  }

  /** Returns a client that sends requests up to six times. */
  public static RetryingClient of(ClusterClient client, Timekeeper time) {
    return new RetryingClient(client, new Backoff(TRIES, time));
  }

  @Override
  public String description() {
    return client.description();
  }

  @Override
  public String defaultNamespace() {
    return client.defaultNamespace();
  }

  @Override
  public ServerVersion version() throws InterruptedException {
    return backoff.call(client::version);
  }

  @Override
  public Discovery discover() throws InterruptedException {
    return backoff.call(client::discover);
  }

  @Override
  public @Nullable LiveObject get(ObjectKey key) throws InterruptedException {
    return backoff.call(() -> Optional.ofNullable(client.get(key))).orElse(null);
  }

  @Override
  public ObjectPage list(ListQuery query) throws InterruptedException {
    return backoff.call(() -> client.list(query));
  }

  @Override
  public Written apply(ObjectKey key, Map<String, @Nullable Object> object, ApplyOptions options)
      throws InterruptedException {
    return backoff.call(() -> client.apply(key, object, options));
  }

  @Override
  public Written create(ObjectKey key, Map<String, @Nullable Object> object, WriteOptions options)
      throws InterruptedException {
    return backoff.call(() -> client.create(key, object, options));
  }

  @Override
  public Written replace(ObjectKey key, Map<String, @Nullable Object> object, WriteOptions options)
      throws InterruptedException {
    return backoff.call(() -> client.replace(key, object, options));
  }

  @Override
  public Written merge(ObjectKey key, Map<String, @Nullable Object> patch, WriteOptions options)
      throws InterruptedException {
    return backoff.call(() -> client.merge(key, patch, options));
  }

  @Override
  public @Nullable LiveObject delete(ObjectKey key, DeleteOptions options)
      throws InterruptedException {
    return backoff.call(() -> Optional.ofNullable(client.delete(key, options))).orElse(null);
  }

  @Override
  public Watch watch(WatchQuery query) throws InterruptedException {
    return backoff.call(() -> client.watch(query));
  }

  @Override
  public void close() {
    client.close();
  }
}
