package io.supercargo.language;

import static io.supercargo.dsl.Supercargo.manifests;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.dsl.ManifestsScope;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.DaemonSet;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.ReplicaSet;
import io.supercargo.model.apps.v1.StatefulSet;
import io.supercargo.model.batch.v1.CronJob;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServiceAccount;
import io.supercargo.model.rbac.v1.ClusterRole;
import io.supercargo.model.rbac.v1.Role;
import io.supercargo.model.rbac.v1.RoleBinding;
import io.supercargo.ref.ObjectRef;
import io.supercargo.ref.RoleHandle;
import io.supercargo.ref.ServiceAccountRef;
import io.supercargo.ref.WorkloadRef;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The methods that add a resource, one for each common kind, and what they return. */
class KindMethodsTest {
  private static <T> Consumer<T> nothing() {
    return builder -> {};
  }

  static List<Arguments> kinds() {
    return List.of(
        kind("Pod", true, m -> m.pod("x", nothing())),
        kind("Deployment", true, m -> m.deployment("x", nothing())),
        kind("ReplicaSet", true, m -> m.replicaSet("x", nothing())),
        kind("StatefulSet", true, m -> m.statefulSet("x", nothing())),
        kind("DaemonSet", true, m -> m.daemonSet("x", nothing())),
        kind("Job", true, m -> m.job("x", nothing())),
        kind("CronJob", true, m -> m.cronJob("x", nothing())),
        kind("Service", true, m -> m.service("x", nothing())),
        kind("Ingress", true, m -> m.ingress("x", nothing())),
        kind("ConfigMap", true, m -> m.configMap("x", nothing())),
        kind("Secret", true, m -> m.secret("x", nothing())),
        kind("PersistentVolumeClaim", true, m -> m.persistentVolumeClaim("x", nothing())),
        kind("PersistentVolume", false, m -> m.persistentVolume("x", nothing())),
        kind("ServiceAccount", true, m -> m.serviceAccount("x", nothing())),
        kind("ServiceAccount", true, m -> m.serviceAccount("x")),
        kind("Role", true, m -> m.role("x", nothing())),
        kind("ClusterRole", false, m -> m.clusterRole("x", nothing())),
        kind("RoleBinding", true, m -> m.roleBinding("x", nothing())),
        kind("ClusterRoleBinding", false, m -> m.clusterRoleBinding("x", nothing())),
        kind("HorizontalPodAutoscaler", true, m -> m.horizontalPodAutoscaler("x", nothing())),
        kind("PodDisruptionBudget", true, m -> m.podDisruptionBudget("x", nothing())),
        kind("NetworkPolicy", true, m -> m.networkPolicy("x", nothing())),
        kind("LimitRange", true, m -> m.limitRange("x", nothing())),
        kind("ResourceQuota", true, m -> m.resourceQuota("x", nothing())),
        kind("StorageClass", false, m -> m.storageClass("x", nothing())),
        kind("IngressClass", false, m -> m.ingressClass("x", nothing())),
        kind("PriorityClass", false, m -> m.priorityClass("x", nothing())),
        kind("CustomResourceDefinition", false, m -> m.customResourceDefinition("x", nothing())),
        kind("Namespace", false, m -> m.addNamespace("x", nothing())),
        kind("Namespace", false, m -> m.addNamespace("x")),
        kind("Widget", true, m -> m.customResource("example.com/v1", "Widget", "x", nothing())),
        kind(
            "Widget",
            false,
            m -> m.customResource("example.com/v1", "Widget", "x", c -> c.clusterScoped())));
  }

  private static Arguments kind(
      String kind, boolean namespaced, Function<ManifestsScope, ObjectRef> method) {
    return Arguments.of(kind, namespaced, method);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aMethodAddsAResourceAndNamesIt(
      String kind, boolean namespaced, Function<ManifestsScope, ObjectRef> method) {
    ObjectRef[] reference = new ObjectRef[1];
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.namespace("shop");
              reference[0] = method.apply(m);
            });
    Resource resource = set.resources().get(0);
    assertThat(resource.kind()).isEqualTo(kind);
    assertThat(resource.name()).isEqualTo("x");
    assertThat(resource.namespace()).isEqualTo(namespaced ? "shop" : null);
    assertThat(reference[0].kind()).isEqualTo(kind);
    assertThat(reference[0].apiVersion()).isEqualTo(resource.apiVersion());
    assertThat(reference[0].name()).isEqualTo("x");
    assertThat(reference[0].namespace()).isNull();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatWasMadeElsewhereIsAddedWithTheSameHandle(
      String kind, boolean namespaced, Function<ManifestsScope, ObjectRef> method) {
    ObjectRef[] first = new ObjectRef[1];
    Resource made = manifests("made", m -> first[0] = method.apply(m)).resources().get(0);
    ObjectRef[] second = new ObjectRef[1];
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.namespace("shop");
              second[0] = m.add(made);
            });
    assertThat(set.resources().get(0).kind()).isEqualTo(kind);
    assertThat(set.resources().get(0).namespace()).isEqualTo(namespaced ? "shop" : null);
    assertThat(second[0]).isEqualTo(first[0]);
    assertThat(second[0] instanceof WorkloadRef).isEqualTo(first[0] instanceof WorkloadRef);
  }

  @Test
  void typedHandlesOfWhatWasMadeElsewhere() {
    Manifests made = manifests("made", KindMethodsTest::everythingWithATypedHandle);
    Manifests set =
        manifests(
            "shop",
            m -> {
              m.service("pod", s -> s.selects(m.add(made.get(Pod.class, "x"))));
              m.service("d", s -> s.selects(m.add(made.get(Deployment.class, "x"))));
              List<WorkloadRef> more =
                  List.of(
                      m.add(made.get(ReplicaSet.class, "x")),
                      m.add(made.get(StatefulSet.class, "x")),
                      m.add(made.get(DaemonSet.class, "x")),
                      m.add(made.get(Job.class, "x")),
                      m.add(made.get(CronJob.class, "x")));
              assertThat(more).hasSize(5);
              m.add(made.get(Service.class, "x")).port(80);
              m.add(made.get(ConfigMap.class, "x")).key("a");
              m.add(made.get(Secret.class, "x")).key("a");
              assertThat(m.add(made.get(PersistentVolumeClaim.class, "x")).name()).isEqualTo("x");
              ServiceAccountRef account = m.add(made.get(ServiceAccount.class, "x"));
              RoleHandle role = m.add(made.get(Role.class, "x"));
              RoleHandle cluster = m.add(made.get(ClusterRole.class, "x"));
              m.roleBinding("a", b -> b.role(role).subject(account));
              m.roleBinding("b", b -> b.role(cluster).subject(account));
            });
    assertThat(set.all(Service.class)).hasSize(3);
    assertThat(set.get(RoleBinding.class, "b").roleRef().kind()).isEqualTo("ClusterRole");
  }

  private static void everythingWithATypedHandle(ManifestsScope m) {
    for (Object[] arguments : kinds().stream().limit(17).map(Arguments::get).toList()) {
      if (!arguments[0].equals("ServiceAccount")) {
        @SuppressWarnings("unchecked")
        Function<ManifestsScope, ObjectRef> method =
            (Function<ManifestsScope, ObjectRef>) arguments[2];
        assertThat(method.apply(m).name()).isEqualTo("x");
      }
    }
    m.serviceAccount("x");
  }
}
