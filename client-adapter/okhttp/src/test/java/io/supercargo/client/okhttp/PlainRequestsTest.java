package io.supercargo.client.okhttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.apply.spi.http.HttpQuestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.Request;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainRequestsTest {
  private static final String PATH = "/api/v1/x/system%3Aa%2Fb?labelSelector=a%3Db%2Cc&limit=5";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8001",
        "https://10.0.0.1:6443/",
        "https://[::1]/k8s/clusters/c-1",
        "https://example.com/a%20b/"
      })
  void appendsPathsToTheAddressAsTheyAre(String address) {
    String plain = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    assertThat(get(address, PATH).url()).hasToString(plain + PATH);
    assertThat(get(address, "/version").url()).hasToString(plain + "/version");
  }

  private static Request get(String address, String path) {
    return new PlainRequests(address).of(new HttpQuestion("GET", path, "text/plain", null, null));
  }

  @Test
  void takesTheBodyAndItsType() throws IOException {
    byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
    Request request =
        new PlainRequests("http://localhost")
            .of(new HttpQuestion("PATCH", "/x", "text/plain", "application/y", body));
    Buffer sent = new Buffer();
    request.body().writeTo(sent);
    assertThat(sent.readUtf8()).isEqualTo("{}");
    assertThat(request.body().contentType()).hasToString("application/y");
    assertThat(request.header("Accept")).isEqualTo("text/plain");
    assertThat(request.method()).isEqualTo("PATCH");
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PlainRequests("nowhere"));
  }
}
