package io.supercargo.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.model.DuplicateKeyException;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.Probe;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.networking.v1.Ingress;
import io.supercargo.model.policy.v1.PodDisruptionBudget;
import io.supercargo.model.rbac.v1.Role;
import io.supercargo.ref.ConfigMapRef;
import io.supercargo.ref.SecretRef;
import io.supercargo.ref.ServiceAccountRef;
import io.supercargo.ref.ServiceRef;
import org.junit.jupiter.api.Test;

/** What the other shortcuts do beyond the page that shows what each of them writes. */
class ShortcutsTest {
  private static final ConfigMapRef CONFIG = new ConfigMapRef(null, "settings");

  private static final SecretRef SECRET = new SecretRef(null, "settings");

  private static final ServiceRef SERVICE = new ServiceRef(null, "web");

  @Test
  void aVariableIsSetOnceOrReplaced() {
    assertThatThrownBy(() -> Container.of(c -> c.env("A", "1").env("A", CONFIG.key("a"))))
        .isInstanceOf(DuplicateKeyException.class)
        .hasMessageContaining("env already has the key \"A\", set at ShortcutsTest.java:");
    Container replaced =
        Container.of(c -> c.env("A", SECRET.key("a")).env("B", "2").replaceEnv("A", "1"));
    assertThat(replaced.env().get(0).value()).isEqualTo("1");
    assertThat(replaced.env().get(0).valueFrom()).isNull();
    assertThat(Container.of(c -> c.replaceEnv("A", "1")).env()).hasSize(1);
  }

  @Test
  void wrongArgumentsAreNamed() {
    int line = Lines.here();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Container.of(c -> c.env("", "value")))
        .withMessage("name is empty (at ShortcutsTest.java:" + (line + 2) + ")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Container.of(c -> c.requests("a lot", null)))
        .withMessageContaining("\"a lot\" is no quantity")
        .withMessageContaining("ShortcutsTest.java:" + (line + 5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Probe.of(p -> p.exec("cat", null)))
        .withMessageContaining("command")
        .withMessageContaining("1")
        .withMessageContaining("is null (at ShortcutsTest.java:" + (line + 9) + ")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Role.of(r -> r.allow("", "pods", "get", null)))
        .withMessageContaining("verbs");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deployment.of(d -> d.container("", "nginx:1.27")))
        .withMessageContaining("name is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PodDisruptionBudget.of(p -> p.minAvailable("")))
        .withMessageContaining("count is empty");
  }

  @Test
  void handlesThatAreNullAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Service.of(s -> s.selects(null)))
        .withMessageStartingWith("workload is null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deployment.of(d -> d.serviceAccount((ServiceAccountRef) null)))
        .withMessageStartingWith("account is null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ingress.of(i -> i.defaultBackend(null)))
        .withMessageStartingWith("port is null");
  }

  @Test
  void aChainedPortNeedsAPort() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Service.of(s -> s.targetPort("http")))
        .withMessageContaining("no element of ports yet: add one first");
    assertThat(Service.of(s -> s.loadBalancer().port(80).nodePort(30080)).spec().type())
        .isEqualTo("LoadBalancer");
  }

  @Test
  void labelsThatSelectMayStandOnThePodsAlready() {
    Deployment.Builder builder = Deployment.builder().podLabel("app", "web").selects("app", "web");
    assertThat(builder.build().spec().template().metadata().labels()).hasSize(1);
    assertThatThrownBy(() -> Deployment.of(d -> d.podLabel("app", "web").selects("app", "shop")))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void certificatesAreForTheHostsOfTheRules() {
    Ingress ingress =
        Ingress.of(
            i ->
                i.tls("shop-tls")
                    .host("a.example.com", h -> h.path("/", SERVICE.port(80)))
                    .anyHost(h -> h.path("/", SERVICE.port(80)))
                    .host("b.example.com", h -> h.path("/", SERVICE.port(80)))
                    .host("a.example.com", h -> h.path("/x", SERVICE.port(80))));
    assertThat(ingress.spec().tls().get(0).hosts())
        .containsExactly("a.example.com", "b.example.com");
  }

  @Test
  void countsAreNumbersWhereTheyAre() {
    assertThat(count("5").isInt()).isTrue();
    assertThat(count("50%").isInt()).isFalse();
    assertThat(count("-1").isInt()).isFalse();
    assertThat(count("1234567890").isInt()).isFalse();
  }

  private static io.supercargo.model.IntOrString count(String text) {
    return PodDisruptionBudget.of(p -> p.minAvailable(text)).spec().minAvailable();
  }

  @Test
  void amountsAreAddedToThoseThatAreThere() {
    Container container =
        Container.of(
            c ->
                c.resources(r -> r.request("nvidia.com/gpu", "1"))
                    .requests("1", null)
                    .requests(null, "1Gi")
                    .limits(null, null));
    assertThat(container.resources().requests())
        .containsOnlyKeys("nvidia.com/gpu", "cpu", "memory");
    assertThat(container.resources().limits()).isNull();
  }

  @Test
  void theRecreateStrategyHasNoRollingUpdate() {
    Deployment deployment = Deployment.of(d -> d.rollingUpdate(1, 0).recreate());
    assertThat(deployment.spec().strategy().rollingUpdate()).isNull();
    assertThat(deployment.spec().strategy().type()).isEqualTo("Recreate");
  }
}
