package io.supercargo.apply.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApiException.Failure;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.ObjectKey;
import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {
  private final ObjectKey key = new TestCluster().key("ConfigMap", "shop", "web");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | Unauthorized | Unauthorized | Renew the credentials",
        "403 | Forbidden | eve cannot patch | Grant the current user the verb on configmaps",
        "403 | Forbidden | exceeded quota: q | raise the ResourceQuota of namespace shop",
        "403 | Forbidden | shop is being terminated | Wait until namespace shop is gone",
        "404 | '' | 404 page not found | does not serve v1 ConfigMap: add its Custom",
        "500 | InternalError | failed calling webhook x | Check the admission webhook",
        "500 | '' | failed to create typed patch object: .a: not declared | Correct the field",
        "503 | '' | apiserver is down | try again later",
      })
  void saysWhatToDo(int code, String reason, String message, String advice) {
    assertThat(Explanation.of("apply", key, TestCluster.refusal(code, reason, message)))
        .startsWith("cannot apply ConfigMap shop/web: " + message + ". ")
        .contains(advice);
  }

  @Test
  void namesTheNamespaceThatIsMissing() {
    Failure failure =
        new Failure(404, "NotFound", "gone", "", "namespaces", "shop", List.of(), null);
    assertThat(Explanation.of("apply", key, new ApiException(failure)))
        .endsWith("Add Namespace shop to the set, or create it first");
  }

  @Test
  void namesTheOwnersOfFields() {
    assertThat(Explanation.of("apply", key, TestCluster.conflict("hpa", ".spec.replicas", ".x")))
        .isEqualTo(
            "cannot apply ConfigMap shop/web: .spec.replicas belongs to hpa, .x belongs to hpa."
                + " Take the fields over, leave them to the other manager, or remove them from"
                + " the manifest");
  }

  @Test
  void addsNothingWhereTheServerSaysItAll() {
    assertThat(Explanation.of("read", key, TestCluster.refusal(404, "NotFound", "no such.")))
        .isEqualTo("cannot read ConfigMap shop/web: no such");
  }

  @Test
  void saysWhatToDoIfThereIsNoAnswer() {
    assertThat(Explanation.of("read", key, new ConnectionException("cut", new IOException("cut"))))
        .isEqualTo(
            "cannot read ConfigMap shop/web: cut. Apply again when the cluster answers: what is"
                + " done stays done");
    assertThat(Explanation.of("ask", new ConnectionException("no", new ConnectException("no"))))
        .isEqualTo(
            "cannot ask: no. Check the address of the cluster in the kubeconfig, and that its"
                + " server runs");
    IOException untrusted = new IOException(new SSLHandshakeException("PKIX"));
    assertThat(Explanation.of("ask", new ConnectionException("no", untrusted)))
        .startsWith("cannot ask: no. Check the certificate authority of the cluster");
  }

  @Test
  void saysWhatToDoIfTheClusterRefusesWhateverIsAsked() {
    assertThat(Explanation.of("ask", TestCluster.refusal(401, "Unauthorized", "Unauthorized")))
        .isEqualTo("cannot ask: Unauthorized. Renew the credentials of the current context");
    assertThat(Explanation.of("ask", TestCluster.refusal(403, "Forbidden", "no")))
        .endsWith("no. Grant the current user the verb that is named");
    assertThat(Explanation.of("ask", TestCluster.refusal(503, "", "no")))
        .endsWith("no. The server did not recover in time: try again later");
    assertThat(Explanation.of("ask", TestCluster.refusal(404, "", "no")))
        .isEqualTo("cannot ask: no");
  }

  @Test
  void keepsEveryProblem() {
    DeliveryException problems = new DeliveryException(List.of("a", "b"));
    assertThat(problems).hasMessage("a\nb");
    assertThat(problems.problems()).containsExactly("a", "b");
    assertThat(new DeliveryException("a").problems()).containsExactly("a");
  }
}
