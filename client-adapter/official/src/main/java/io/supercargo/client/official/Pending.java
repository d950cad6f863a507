package io.supercargo.client.official;

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

  /** Makes something of a response. */
  interface Reading<T> {
    T read(Response response) throws IOException;
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
    try {
      if (!result.complete(reading.read(response))) {
        response.close();
      }
    } catch (IOException | RuntimeException e) {
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
