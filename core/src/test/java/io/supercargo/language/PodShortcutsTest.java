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
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.core.v1.ReplicationController;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.model.shortcut.PodShortcuts;
import io.supercargo.ref.ConfigMapRef;
import io.supercargo.ref.SecretRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What shortcuts do to pods, their volumes and labels. */
class PodShortcutsTest {
  private static final ConfigMapRef CONFIG = new ConfigMapRef(null, "settings");

  private static final SecretRef SECRET = new SecretRef(null, "settings");

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
    for (String step : path.split("\\.", -1)) {
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
            "volumeMounts already has the key \"/a\", set at PodShortcutsTest.java:");
  }

  @Test
  void aMountOutsideAPodSaysWhatToDo() {
    int line = Lines.here();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Container.of(c -> c.mount("/a", CONFIG)))
        .withMessageContaining("this container is not built inside a pod")
        .withMessageContaining("use mount(path, volumeName)")
        .withMessageEndingWith("(at PodShortcutsTest.java:" + (line + 2) + ")");
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
}
