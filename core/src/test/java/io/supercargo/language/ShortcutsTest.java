package io.supercargo.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.model.DuplicateKeyException;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.apps.v1.DaemonSet;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.ReplicaSet;
import io.supercargo.model.apps.v1.StatefulSet;
import io.supercargo.model.batch.v1.CronJob;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.core.v1.Probe;
import io.supercargo.model.core.v1.ReplicationController;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.model.networking.v1.Ingress;
import io.supercargo.model.policy.v1.PodDisruptionBudget;
import io.supercargo.model.rbac.v1.Role;
import io.supercargo.model.shortcut.PodShortcuts;
import io.supercargo.ref.ConfigMapRef;
import io.supercargo.ref.SecretRef;
import io.supercargo.ref.ServiceAccountRef;
import io.supercargo.ref.ServiceRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What shortcuts do beyond the page that shows what each of them writes. */
class ShortcutsTest {
  private static final ConfigMapRef CONFIG = new ConfigMapRef(null, "settings");
  private static final SecretRef SECRET = new SecretRef(null, "settings");
  private static final ServiceRef SERVICE = new ServiceRef(null, "web");

  private static int line() {
    return StackWalker.getInstance().walk(s -> s.skip(1).findFirst().orElseThrow().getLineNumber());
  }

  static List<Arguments> podOwners() {
    return List.of(
        Arguments.of(Pod.builder(), "spec", "metadata"),
        Arguments.of(Deployment.builder(), "spec.template.spec", "spec.template.metadata"),
        Arguments.of(ReplicaSet.builder(), "spec.template.spec", "spec.template.metadata"),
        Arguments.of(StatefulSet.builder(), "spec.template.spec", "spec.template.metadata"),
        Arguments.of(DaemonSet.builder(), "spec.template.spec", "spec.template.metadata"),
        Arguments.of(Job.builder(), "spec.template.spec", "spec.template.metadata"),
        Arguments.of(
            ReplicationController.builder(), "spec.template.spec", "spec.template.metadata"),
        Arguments.of(PodTemplateSpec.builder(), "spec", "metadata"),
        Arguments.of(
            CronJob.builder(),
            "spec.jobTemplate.spec.template.spec",
            "spec.jobTemplate.spec.template.metadata"));
  }

  @ParameterizedTest
  @MethodSource("podOwners")
  void podsAreWhereTheKindHasThem(StructBuilder<?> builder, String spec, String metadata) {
    ((PodShortcuts<?>) builder).container("web", "nginx:1.27");
    ((PodShortcuts<?>) builder).podLabel("app", "web");
    PodSpec.Builder pod = (PodSpec.Builder) at(builder, spec);
    assertThat(pod.build().containers().get(0).image()).isEqualTo("nginx:1.27");
    StructBuilder<?> labels = at(builder, metadata);
    assertThat(labels.get(labels.index("labels"))).isEqualTo(Map.of("app", "web"));
  }

  private static StructBuilder<?> at(StructBuilder<?> builder, String path) {
    StructBuilder<?> part = builder;
    for (String step : path.split("\\.")) {
      part = part.edit(step);
    }
    return part;
  }

  @Test
  void aContainerOfTheSameNameIsChanged() {
    Deployment.Builder builder =
        Deployment.builder()
            .container("web", "nginx:1.26", c -> c.port(80))
            .container("web", "nginx:1.27")
            .initContainer("init", "a:1", c -> {})
            .initContainer("init", "a:2", c -> {});
    PodSpec pods = builder.build().spec().template().spec();
    assertThat(pods.containers()).hasSize(1);
    assertThat(pods.containers().get(0).image()).isEqualTo("nginx:1.27");
    assertThat(pods.containers().get(0).ports()).hasSize(1);
    assertThat(pods.initContainers()).hasSize(1);
  }

  @Test
  void aMountedThingNamesItsVolumeWithoutDotsAndWithinTheLimit() {
    String name = "a.config." + "x".repeat(53) + ".long";
    PodSpec pod =
        PodSpec.of(p -> p.container("web", c -> c.mount("/a", new ConfigMapRef(null, name))));
    Volume volume = pod.volumes().get(0);
    assertThat(volume.name()).isEqualTo("a-config-" + "x".repeat(53));
    assertThat(volume.configMap().name()).isEqualTo(name);
    assertThat(pod.containers().get(0).volumeMounts().get(0).name()).isEqualTo(volume.name());
  }

  @Test
  void oneVolumeServesAllMountsOfAThing() {
    PodSpec pod =
        PodSpec.of(
            p ->
                p.container("web", c -> c.mount("/a", CONFIG).mount("/b", CONFIG))
                    .initContainer("init", "a:1", c -> c.mount("/a", CONFIG)));
    assertThat(pod.volumes()).hasSize(1);
    assertThat(pod.containers().get(0).volumeMounts()).hasSize(2);
  }

  @Test
  void twoThingsOfOneNameNeedVolumesOfTheirOwn() {
    PodSpec.Builder pod = PodSpec.builder().container("web", c -> c.mount("/a", CONFIG));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pod.container("web", c -> c.mount("/b", SECRET)))
        .withMessageContaining(
            "the pod has a volume settings of type configMap already, not secret");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PodSpec.of(
                    p ->
                        p.container("web", c -> c.mount("/a", new ConfigMapRef(null, "a.b")))
                            .container("web", c -> c.mount("/b", new ConfigMapRef(null, "a-b")))))
        .withMessageContaining("the pod has a volume a-b for a.b already: name one by volume(…)");
    PodSpec both =
        PodSpec.of(
            p ->
                p.volume("settings-secret", v -> v.secret(SECRET))
                    .container("web", c -> c.mount("/a", CONFIG).mount("/b", "settings-secret")));
    assertThat(both.volumes()).hasSize(2);
  }

  @Test
  void aPathIsMountedOnce() {
    assertThatThrownBy(() -> Container.of(c -> c.mount("/a", "one").mount("/a", "two")))
        .isInstanceOf(DuplicateKeyException.class)
        .hasMessageContaining(
            "volumeMounts already has the key \"/a\", set at ShortcutsTest.java:");
  }

  @Test
  void aMountOutsideAPodSaysWhatToDo() {
    int line = line();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Container.of(c -> c.mount("/a", CONFIG)))
        .withMessageContaining("this container is not built inside a pod")
        .withMessageContaining("use mount(path, volumeName)")
        .withMessageEndingWith("(at ShortcutsTest.java:" + (line + 2) + ")");
  }

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
    int line = line();
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
  void nodesHaveToFulfilEverythingThatIsRequired() {
    PodSpec pod = PodSpec.of(p -> p.requireNodes("zone", "a").requireNodes("disk", "ssd"));
    assertThat(
            pod.affinity()
                .nodeAffinity()
                .requiredDuringSchedulingIgnoredDuringExecution()
                .nodeSelectorTerms())
        .singleElement()
        .satisfies(term -> assertThat(term.matchExpressions()).hasSize(2));
  }

  @Test
  void spreadingTakesTheLabelsOfTheSelector() {
    Deployment deployment =
        Deployment.of(
            d ->
                d.spreadOver("zone")
                    .podLabel("version", "3")
                    .selects("app", "web")
                    .apartBy("node"));
    PodSpec pods = deployment.spec().template().spec();
    assertThat(pods.topologySpreadConstraints().get(0).labelSelector().matchLabels())
        .isEqualTo(Map.of("app", "web"));
    assertThat(
            pods.affinity()
                .podAntiAffinity()
                .requiredDuringSchedulingIgnoredDuringExecution()
                .get(0)
                .labelSelector()
                .matchLabels())
        .isEqualTo(Map.of("app", "web"));
  }

  @Test
  void spreadingNeedsLabels() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Job.of(j -> j.spreadOver("zone")))
        .withMessageContaining("spreadOver selects pods by their own labels, but they have none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PodSpec.of(p -> p.apartBy("zone")))
        .withMessageContaining("this spec is not built inside a pod");
    Pod pod = Pod.of(p -> p.label("app", "web").podSpec(s -> s.spreadOver("zone")));
    assertThat(pod.spec().topologySpreadConstraints().get(0).labelSelector().matchLabels())
        .isEqualTo(Map.of("app", "web"));
    Deployment deployment =
        Deployment.of(d -> d.podLabel("app", "web").podSpec(s -> s.spreadOver("zone")));
    assertThat(deployment.spec().template().spec().topologySpreadConstraints()).hasSize(1);
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

  @Test
  void aMissingFileIsNamedWithTheLineThatAsked(@TempDir Path directory) {
    Path missing = directory.resolve("missing.txt");
    int line = line();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfigMap.of(c -> c.file(missing)))
        .withMessage(
            "cannot read the file "
                + missing
                + ": it does not exist (at ShortcutsTest.java:"
                + (line + 2)
                + ")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.of(s -> s.directory(missing)))
        .withMessageContaining("cannot list the directory " + missing + ": it does not exist");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.of(s -> s.file("key", directory)))
        .withMessageContaining("cannot read the file " + directory + ": ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfigMap.of(c -> c.file(Path.of("/"))))
        .withMessageContaining("file name is empty");
  }

  @Test
  void aFileIsNoDirectory(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("a"), "x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfigMap.of(c -> c.directory(file)))
        .withMessageContaining("it is no directory");
  }

  @Test
  void filesOfADirectoryComeByNameAndWithoutThoseBelow(@TempDir Path directory) throws IOException {
    for (String name : List.of("b", "C", "a", "ä")) {
      Files.writeString(directory.resolve(name), name);
    }
    Files.createDirectory(directory.resolve("below"));
    assertThat(ConfigMap.of(c -> c.directory(directory)).data().keySet())
        .containsExactly("C", "a", "b", "ä");
  }

  @Test
  void textIsWhatIsUtf8(@TempDir Path directory) throws IOException {
    Path nul = Files.write(directory.resolve("nul"), new byte[] {'a', 0, 'b'});
    Path latin = Files.write(directory.resolve("latin"), new byte[] {(byte) 0xe4});
    Path surrogate =
        Files.write(
            directory.resolve("surrogate"), new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});
    ConfigMap config = ConfigMap.of(c -> c.file(nul).file(latin).file(surrogate));
    assertThat(config.data()).containsOnly(Map.entry("nul", "a\0b"));
    assertThat(config.binaryData()).containsOnlyKeys("latin", "surrogate");
  }

  @Test
  void aMissingVariableIsNamedWithTheLineThatAsked() {
    int line = line();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfigMap.of(c -> c.fromEnvironment("NO_SUCH_VARIABLE")))
        .withMessage(
            "the environment variable NO_SUCH_VARIABLE is not set (at ShortcutsTest.java:"
                + (line + 2)
                + ")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.of(s -> s.fromEnvironment("key", "X", Map.of())))
        .withMessageContaining("X is not set");
  }

  @Test
  void aVariableOfThisProcessIsTaken() {
    String variable = System.getenv().keySet().iterator().next();
    assertThat(ConfigMap.of(c -> c.fromEnvironment(variable)).data())
        .containsOnly(Map.entry(variable, System.getenv(variable)));
    assertThat(Secret.of(s -> s.fromEnvironment(variable)).stringData())
        .containsOnly(Map.entry(variable, System.getenv(variable)));
  }

  @Test
  void certificatesAndKeysHaveToBeThat(@TempDir Path directory) throws IOException {
    Path key = Files.writeString(directory.resolve("key"), pem("EC PRIVATE KEY"));
    Path certificate = Files.writeString(directory.resolve("crt"), pem("CERTIFICATE"));
    assertThat(Secret.of(s -> s.tls(certificate, key)).type()).isEqualTo("kubernetes.io/tls");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.of(s -> s.tls(key, certificate)))
        .withMessageContaining("expected a PEM file with a CERTIFICATE block, found none in " + key)
        .withMessageNotContaining("BEGIN");
    Path text = Files.writeString(directory.resolve("text"), "PRIVATE KEY-----");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.of(s -> s.tls(certificate, text)))
        .withMessageContaining("PRIVATE KEY block, found none in " + text);
  }

  private static String pem(String label) {
    return "-----BEGIN " + label + "-----\nAAAA\n-----END " + label + "-----\n";
  }

  @Test
  void credentialsOfARegistryAreJson() {
    Secret secret = Secret.of(s -> s.dockerConfig("r\"\\", "u\n", "p"));
    assertThat(new String(secret.data().get(".dockerconfigjson").content()))
        .isEqualTo(
            "{\"auths\":{\"r\\\"\\\\\":{\"username\":\"u\\u000a\",\"password\":\"p\",\"auth\":\"dQo6cA==\"}}}");
  }
}
