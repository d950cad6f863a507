package io.supercargo.client.kubectl;

import java.io.IOException;
import java.util.function.UnaryOperator;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Tells the answers of kubectl itself from those of the server: where it has none, because there is
 * no connection or no credentials, it answers with the status 500 and plain text. An API server
 * says which entry of its audit log an answer is, whatever it answers.
 */
final class ProxyAnswers implements Interceptor {
  private final UnaryOperator<IOException> because;

  /**
   * Makes an interceptor.
   *
   * @param because finds the reason of an answer that did not come
   */
  ProxyAnswers(UnaryOperator<IOException> because) {
    this.because = because;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response;
    try {
      response = chain.proceed(chain.request());
    } catch (IOException e) {
      throw because.apply(e);
    }
    if (isOfKubectl(response)) {
      try (response) {
        throw new IOException("kubectl got no answer: " + response.body().string().strip());
      }
    }
    return response;
  }

  private static boolean isOfKubectl(Response response) {
    String type = response.header("Content-Type");
    return response.code() == 500
        && type != null
        && type.startsWith("text/plain")
        && response.header("Audit-Id") == null;
  }
}
