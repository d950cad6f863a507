package io.supercargo.client.memory;

import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.Watch;
import io.supercargo.apply.spi.WatchEvent;
import io.supercargo.client.memory.server.Server;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A watch of a cluster in memory. */
final class MemoryWatch implements Watch {
  private final Engine engine;
  private final Server.Cursor cursor;
  private final Instant end;
  private boolean closed;
  private boolean broken;

  MemoryWatch(Engine engine, Server.Cursor cursor, Instant end) {
    this.engine = engine;
    this.cursor = cursor;
    this.end = end;
  }

  @Override
  public @Nullable WatchEvent next() throws InterruptedException {
    return engine.await(this::poll, this::isOver, end);
  }

  private @Nullable WatchEvent poll() {
    if (broken) {
      throw new ConnectionException("the watch was cut", null);
    }
    return closed ? null : cursor.poll();
  }

  private boolean isOver() {
    return closed;
  }

  /** Lets the next read fail. */
  void cut() {
    broken = true;
  }

  @Override
  public void close() {
    engine.change(() -> closed = true);
  }
}
