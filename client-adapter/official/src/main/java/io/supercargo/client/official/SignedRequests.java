package io.supercargo.client.official;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.openapi.ApiException;
import io.supercargo.apply.spi.http.HttpQuestion;
import io.supercargo.client.okhttp.Requests;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Request;

/** Requests with the address and the credentials of the official client. */
final class SignedRequests implements Requests {
  private static final String[] CREDENTIALS = {"BearerToken"};

  private final ApiClient client;

  SignedRequests(ApiClient client) {
    this.client = client;
  }

  @Override
  public Request of(HttpQuestion question) throws IOException {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", question.accept());
    if (question.contentType() != null) {
      headers.put("Content-Type", question.contentType());
    }
    try {
      return client.buildRequest(
          client.getBasePath(),
          question.path(),
          question.method(),
          List.of(),
          List.of(),
          question.body(),
          headers,
          new HashMap<>(),
          new HashMap<>(),
          CREDENTIALS,
          null);
    } catch (ApiException e) {
      throw new IOException("the client cannot make the request: " + e.getMessage(), e);
    }
  }
}
