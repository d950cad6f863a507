package io.supercargo.client.okhttp;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PendingTest {
  @Test
  @Timeout(20)
  void nobodyWaitsForEverAfterAnError() {
    Request request = new Request.Builder().url("http://127.0.0.1:1").build();
    Call call = new OkHttpClient().newCall(request);
    Pending<String> pending =
        new Pending<>(
            (response, result) -> {
              throw new OutOfMemoryError("too much");
            });
    pending.onResponse(
        call,
        new Response.Builder()
            .request(request)
            .protocol(Protocol.HTTP_1_1)
            .code(200)
            .message("")
            .build());
    assertThatThrownBy(() -> pending.await(call))
        .isInstanceOf(IOException.class)
        .hasRootCauseMessage("too much");
  }
}
