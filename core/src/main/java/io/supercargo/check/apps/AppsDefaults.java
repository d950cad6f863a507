package io.supercargo.check.apps;

import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.model.IntOrString;
import io.supercargo.model.apps.v1.DaemonSet;
import io.supercargo.model.apps.v1.DaemonSetSpec;
import io.supercargo.model.apps.v1.DaemonSetUpdateStrategy;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.DeploymentSpec;
import io.supercargo.model.apps.v1.DeploymentStrategy;
import io.supercargo.model.apps.v1.ReplicaSet;
import io.supercargo.model.apps.v1.ReplicaSetSpec;
import io.supercargo.model.apps.v1.RollingUpdateDaemonSet;
import io.supercargo.model.apps.v1.RollingUpdateDeployment;
import io.supercargo.model.apps.v1.StatefulSet;
import io.supercargo.model.apps.v1.StatefulSetSpec;
import io.supercargo.model.core.v1.PodTemplate;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.core.v1.ReplicationController;
import io.supercargo.model.core.v1.ReplicationControllerSpec;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills in what kinds that keep pods running do not say. */
final class AppsDefaults {
  private static final IntOrString QUARTER = IntOrString.of("25%");

  private AppsDefaults() {}

  static Deployment deployment(Deployment deployment) {
    DeploymentSpec old = deployment.spec();
    old = old == null ? DeploymentSpec.builder().build() : old;
    DeploymentSpec.Builder spec = old.toBuilder();
    spec.replicas(orElse(old.replicas(), 1));
    spec.revisionHistoryLimit(orElse(old.revisionHistoryLimit(), 10));
    spec.progressDeadlineSeconds(orElse(old.progressDeadlineSeconds(), 600));
    spec.strategy(strategy(old.strategy()));
    spec.template(Templates.defaults(old.template()));
    return deployment.toBuilder().spec(spec.build()).build();
  }

  private static int orElse(@Nullable Integer value, int other) {
    return value == null ? other : value;
  }

  private static DeploymentStrategy strategy(@Nullable DeploymentStrategy written) {
    DeploymentStrategy old = written == null ? DeploymentStrategy.builder().build() : written;
    DeploymentStrategy.Builder strategy = old.toBuilder();
    String type = Values.isEmpty(old.type()) ? "RollingUpdate" : Values.text(old.type());
    strategy.type(type);
    if (type.equals("RollingUpdate")) {
      RollingUpdateDeployment rolling = old.rollingUpdate();
      rolling = rolling == null ? RollingUpdateDeployment.builder().build() : rolling;
      RollingUpdateDeployment.Builder result = rolling.toBuilder();
      if (rolling.maxUnavailable() == null) {
        result.maxUnavailable(QUARTER);
      }
      if (rolling.maxSurge() == null) {
        result.maxSurge(QUARTER);
      }
      strategy.rollingUpdate(result.build());
    }
    return strategy.build();
  }

  static DaemonSet daemonSet(DaemonSet set) {
    DaemonSetSpec old = set.spec();
    old = old == null ? DaemonSetSpec.builder().build() : old;
    DaemonSetSpec.Builder spec = old.toBuilder();
    spec.revisionHistoryLimit(orElse(old.revisionHistoryLimit(), 10));
    spec.updateStrategy(strategy(old.updateStrategy()));
    spec.template(Templates.defaults(old.template()));
    DaemonSet.Builder result = set.toBuilder();
    return result.metadata(generation(set.metadata())).spec(spec.build()).build();
  }

  // What older versions had a field for; the server writes it as an annotation.
  private static ObjectMeta generation(@Nullable ObjectMeta meta) {
    Map<String, String> annotations = new LinkedHashMap<>(Metadata.annotationsOf(meta));
    annotations.putIfAbsent("deprecated.daemonset.template.generation", "1");
    ObjectMeta.Builder result = meta == null ? ObjectMeta.builder() : meta.toBuilder();
    result.setValue(result.index("annotations"), annotations);
    return result.build();
  }

  private static DaemonSetUpdateStrategy strategy(@Nullable DaemonSetUpdateStrategy written) {
    DaemonSetUpdateStrategy old =
        written == null ? DaemonSetUpdateStrategy.builder().build() : written;
    DaemonSetUpdateStrategy.Builder strategy = old.toBuilder();
    String type = Values.isEmpty(old.type()) ? "RollingUpdate" : Values.text(old.type());
    strategy.type(type);
    if (type.equals("RollingUpdate")) {
      RollingUpdateDaemonSet rolling = old.rollingUpdate();
      rolling = rolling == null ? RollingUpdateDaemonSet.builder().build() : rolling;
      RollingUpdateDaemonSet.Builder result = rolling.toBuilder();
      if (rolling.maxUnavailable() == null) {
        result.maxUnavailable(IntOrString.of(1));
      }
      if (rolling.maxSurge() == null) {
        result.maxSurge(IntOrString.of(0));
      }
      strategy.rollingUpdate(result.build());
    }
    return strategy.build();
  }

  static ReplicaSet replicaSet(ReplicaSet set) {
    ReplicaSetSpec old = set.spec();
    old = old == null ? ReplicaSetSpec.builder().build() : old;
    ReplicaSetSpec.Builder spec = old.toBuilder();
    spec.replicas(orElse(old.replicas(), 1));
    spec.template(Templates.defaults(old.template()));
    return set.toBuilder().spec(spec.build()).build();
  }

  static StatefulSet statefulSet(StatefulSet set) {
    StatefulSetSpec old = set.spec();
    old = old == null ? StatefulSetSpec.builder().build() : old;
    return set.toBuilder().spec(StatefulSetDefaults.apply(old)).build();
  }

  static ReplicationController controller(ReplicationController controller) {
    ReplicationControllerSpec old = controller.spec();
    old = old == null ? ReplicationControllerSpec.builder().build() : old;
    PodTemplateSpec template = old.template();
    Map<String, String> labels =
        template == null ? Map.of() : Metadata.labelsOf(template.metadata());
    ReplicationControllerSpec.Builder spec = old.toBuilder();
    spec.replicas(orElse(old.replicas(), 1));
    if (Values.map(old.selector()).isEmpty() && !labels.isEmpty()) {
      spec.setValue(spec.index("selector"), labels);
    }
    if (template != null) {
      spec.template(Templates.defaults(template));
    }
    ReplicationController.Builder result = controller.toBuilder();
    return result
        .metadata(LabelDefaults.inherit(controller.metadata(), labels))
        .spec(spec.build())
        .build();
  }

  static PodTemplate template(PodTemplate template) {
    return template.toBuilder().template(Templates.defaults(template.template())).build();
  }
}
