package io.supercargo.client.fabric8;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.RequestConfigBuilder;
import io.fabric8.kubernetes.client.http.HttpClient;

/** Switches off what fabric8 sends again: the engine alone knows what may be sent twice. */
final class Retries {
  private Retries() {}

  /** Returns the HTTP client of a client, with its connections and without its retries. */
  static HttpClient none(KubernetesClient client) {
    RequestConfigBuilder config =
        new RequestConfigBuilder(client.getConfiguration().getRequestConfig());
    return client
        .getHttpClient()
        .newBuilder()
        .tag(config.withRequestRetryBackoffLimit(0).build())
        .build();
  }
}
