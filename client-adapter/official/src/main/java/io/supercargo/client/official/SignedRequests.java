package io.supercargo.client.official;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.Pair;
import io.supercargo.apply.spi.http.HttpQuestion;
import io.supercargo.client.okhttp.PlainRequests;
import io.supercargo.client.okhttp.Requests;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Requests with the address, the headers and the credentials of the official client. They are put
 * together here: its own way takes the address apart anew for each request, which a short program
 * feels.
 */
final class SignedRequests implements Requests {
  private static final String[] CREDENTIALS = {"BearerToken"};

  private final ApiClient client;
  private volatile @Nullable Addressed last;

  private record Addressed(String address, PlainRequests requests) {}

  SignedRequests(ApiClient client) {
    this.client = client;
  }

  /** Returns requests to the client's address, which its owner may change. */
  private PlainRequests plain() {
    String address = client.getBasePath();
    Addressed known = last;
    if (known == null || !known.address.equals(address)) {
      known = new Addressed(address, new PlainRequests(address));
      last = known;
    }
    return known.requests;
  }

  @Override
  public Request of(HttpQuestion question) throws IOException {
    Map<String, String> headers = new HashMap<>();
    Map<String, String> cookies = new HashMap<>();
    List<Pair> query = new ArrayList<>(0);
    try {
      client.updateParamsForAuth(CREDENTIALS, query, headers, cookies, "", question.method(), null);
    } catch (ApiException e) {
      throw new IOException("the client cannot make the request: " + e.getMessage(), e);
    }
    Request.Builder request = plain().builder(question);
    client.processHeaderParams(headers, request);
    client.processCookieParams(cookies, request);
    return request.build();
  }
}
