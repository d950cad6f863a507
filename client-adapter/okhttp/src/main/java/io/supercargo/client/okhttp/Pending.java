package io.supercargo.client.okhttp;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/**
 * Waits for a call that another thread carries out, so that an interruption is noticed whatever the
 * protocol.
 */
final class Pending<T> implements Callback {
  private final CompletableFuture<T> result = new CompletableFuture<>();
  private final Reading<T> reading;

  /** Reads a response, in the thread that carries the call out. */
  interface Reading<T> {
    /** Completes the result, and may go on reading then; the response is closed after this. */
    void read(Response response, CompletableFuture<T> result) throws IOException;
  }

  Pending(Reading<T> reading) {
    this.reading = reading;
  }

  @Override
  public void onFailure(Call call, IOException e) {
    result.completeExceptionally(e);
  }

  @Override
  public void onResponse(Call call, Response response) {
    try (response) {
      reading.read(response, result);
    } catch (IOException | RuntimeException | Error e) {
      // OkHttp tells nobody of an error here, as when memory ends, and somebody waits.
      result.completeExceptionally(e);
    }
  }

  T await(Call call) throws IOException, InterruptedException {
    try {
      return result.get();
    } catch (InterruptedException e) {
      result.cancel(false);
      call.cancel();
      throw e;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException(e.getCause());
    }
  }
}
