package io.supercargo.client.okhttp;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that one thread reads from the network and another takes. A read from a socket cannot be
 * interrupted; a wait for this can.
 */
final class Pump extends InputStream {
  private static final int WAITING = 16;
  private static final byte[] END = {};

  private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(WAITING);
  private volatile boolean closed;
  private volatile @Nullable IOException failure;
  // Of the thread that takes.
  private byte[] chunk = {};
  private int at;
  private boolean ended;

  /** Reads everything; returns at the end, when it fails, or soon after this is closed. */
  void fill(InputStream from) {
    try {
      try {
        copy(from);
      } catch (IOException e) {
        failure = e;
      }
      chunks.put(END);
    } catch (InterruptedException e) {
      failure = new IOException("the thread that reads was interrupted", e);
      close();
    }
  }

  private void copy(InputStream from) throws IOException, InterruptedException {
    byte[] buffer = new byte[8192];
    for (int count = from.read(buffer); count >= 0 && !closed; count = from.read(buffer)) {
      chunks.put(Arrays.copyOf(buffer, count));
    }
  }

  @Override
  public int read() throws IOException {
    return more() ? chunk[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!more()) {
      return -1;
    }
    int count = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, into, offset, count);
    at += count;
    return count;
  }

  /** Waits for a byte; false if there is none any more. */
  private boolean more() throws IOException {
    while (at == chunk.length && !ended) {
      chunk = take();
      at = 0;
      ended = chunk == END;
    }
    IOException cause = failure;
    if (ended && cause != null) {
      throw cause;
    }
    return !ended;
  }

  private byte[] take() throws InterruptedIOException {
    try {
      return closed ? END : chunks.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  @Override
  public void close() {
    closed = true;
    chunks.clear();
    chunks.add(END);
  }
}
