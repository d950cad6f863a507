package io.supercargo.check.kind;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No field is set that an older server does not know yet; status counts, too. */
final class NewFields extends Rule<Struct, Scope> {
  // Fields that Kubernetes 1.32 lacks, from the Go types of 1.32.13, 1.34.4 and 1.36.3: type, first
  // version, fields.
  private static final String[][] FIELDS = {
    {"apps.v1.DeploymentStatus", "1.33", "terminatingReplicas"},
    {"apps.v1.ReplicaSetStatus", "1.33", "terminatingReplicas"},
    {"autoscaling.v2.HPAScalingRules", "1.33", "tolerance"},
    {"core.v1.Container", "1.34", "restartPolicyRules"},
    {"core.v1.ContainerStatus", "1.33", "stopSignal"},
    {"core.v1.EnvVarSource", "1.34", "fileKeyRef"},
    {"core.v1.EphemeralContainer", "1.34", "restartPolicyRules"},
    {"core.v1.Lifecycle", "1.33", "stopSignal"},
    {"core.v1.PodCertificateProjection", "1.35", "userAnnotations"},
    {"core.v1.PodCondition", "1.33", "observedGeneration"},
    {"core.v1.PodSpec", "1.34", "hostnameOverride"},
    {"core.v1.PodSpec", "1.36", "schedulingGroup"},
    {"core.v1.PodStatus", "1.33", "observedGeneration"},
    {"core.v1.PodStatus", "1.34", "extendedResourceClaimStatus"},
    {"core.v1.PodStatus", "1.35", "allocatedResources", "resources"},
    {"core.v1.PodStatus", "1.35", "nodeAllocatableResourceClaimStatuses"},
    {"core.v1.ResourceHealth", "1.35", "message"},
    {"core.v1.VolumeMountStatus", "1.35", "volumeStatus"},
    {"core.v1.VolumeProjection", "1.34", "podCertificate"},
    {"discovery.v1.EndpointHints", "1.33", "forNodes"}
  };

  NewFields() {
    super("kind/new-field");
  }

  @Override
  public void check(Struct struct, FieldPath at, Scope scope) {
    Schema schema = struct.schema();
    for (String[] row : FIELDS) {
      if (row[0].equals(schema.typeName())) {
        fields(struct, row, at, scope);
      }
    }
    for (int i = 0; i < schema.size(); i++) {
      if (schema.type(i).endsWith("o")) {
        value(struct.value(i), at.child(schema.name(i)), scope);
      }
    }
  }

  private void value(@Nullable Object value, FieldPath at, Scope scope) {
    if (value instanceof Struct) {
      check((Struct) value, at, scope);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        value(list.get(i), at.index(i), scope);
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        value(entry.getValue(), at.key(String.valueOf(entry.getKey())), scope);
      }
    }
  }

  private void fields(Struct struct, String[] row, FieldPath at, Scope scope) {
    if (scope.atLeast(KubernetesVersion.of(row[1]))) {
      return;
    }
    for (int i = 2; i < row.length; i++) {
      if (struct.value(row[i]) != null) {
        String message =
            "is no field of Kubernetes " + scope.version() + "; it is there since " + row[1];
        String fix = "Remove the field, or name a target of Kubernetes " + row[1] + " or newer.";
        scope.problems().add(this, ErrorType.NOT_FOUND, at.child(row[i]), message, fix);
      }
    }
  }
}
