package io.supercargo.check.apps;

import io.supercargo.check.engine.Values;
import io.supercargo.check.storage.Claims;
import io.supercargo.model.apps.v1.RollingUpdateStatefulSetStrategy;
import io.supercargo.model.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy;
import io.supercargo.model.apps.v1.StatefulSetSpec;
import io.supercargo.model.apps.v1.StatefulSetUpdateStrategy;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.core.v1.PersistentVolumeClaimSpec;
import io.supercargo.model.core.v1.PersistentVolumeClaimStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in what a StatefulSet does not say. */
final class StatefulSetDefaults {
  private StatefulSetDefaults() {}

  static StatefulSetSpec apply(StatefulSetSpec old) {
    StatefulSetSpec.Builder spec = old.toBuilder();
    if (Values.isEmpty(old.podManagementPolicy())) {
      spec.podManagementPolicy("OrderedReady");
    }
    if (old.replicas() == null) {
      spec.replicas(1);
    }
    if (old.revisionHistoryLimit() == null) {
      spec.revisionHistoryLimit(10);
    }
    spec.updateStrategy(strategy(old.updateStrategy()));
    spec.persistentVolumeClaimRetentionPolicy(
        retention(old.persistentVolumeClaimRetentionPolicy()));
    claims(old, spec);
    return spec.template(Templates.defaults(old.template())).build();
  }

  private static StatefulSetUpdateStrategy strategy(@Nullable StatefulSetUpdateStrategy written) {
    StatefulSetUpdateStrategy old =
        written == null ? StatefulSetUpdateStrategy.builder().build() : written;
    StatefulSetUpdateStrategy.Builder strategy = old.toBuilder();
    RollingUpdateStatefulSetStrategy rolling = old.rollingUpdate();
    if (Values.isEmpty(old.type())) {
      strategy.type("RollingUpdate");
      rolling = rolling == null ? RollingUpdateStatefulSetStrategy.builder().build() : rolling;
    }
    boolean named = "RollingUpdate".equals(strategy.build().type());
    if (rolling != null) {
      RollingUpdateStatefulSetStrategy.Builder result = rolling.toBuilder();
      if (named && rolling.partition() == null) {
        result.partition(0);
      }
      // Behind a feature gate that is off, so that the server drops it.
      result.unset("maxUnavailable");
      strategy.rollingUpdate(result.build());
    }
    return strategy.build();
  }

  private static StatefulSetPersistentVolumeClaimRetentionPolicy retention(
      @Nullable StatefulSetPersistentVolumeClaimRetentionPolicy written) {
    StatefulSetPersistentVolumeClaimRetentionPolicy.Builder policy =
        written == null
            ? StatefulSetPersistentVolumeClaimRetentionPolicy.builder()
            : written.toBuilder();
    if (written == null || Values.isEmpty(written.whenDeleted())) {
      policy.whenDeleted("Retain");
    }
    if (written == null || Values.isEmpty(written.whenScaled())) {
      policy.whenScaled("Retain");
    }
    return policy.build();
  }

  private static void claims(StatefulSetSpec old, StatefulSetSpec.Builder spec) {
    List<PersistentVolumeClaim> claims = old.volumeClaimTemplates();
    if (claims == null) {
      return;
    }
    List<PersistentVolumeClaim> result = new ArrayList<>(claims.size());
    for (PersistentVolumeClaim claim : claims) {
      result.add(claim(claim));
    }
    spec.setValue(spec.index("volumeClaimTemplates"), result);
  }

  // The server fills in kind and version of the claim as well, and how it stands if that is not
  // written.
  private static PersistentVolumeClaim claim(PersistentVolumeClaim claim) {
    PersistentVolumeClaim.Builder result = claim.toBuilder();
    result.apiVersion("v1").kind("PersistentVolumeClaim");
    result.status(status(claim.status()));
    PersistentVolumeClaimSpec spec = Claims.defaults(claim.spec());
    if (spec != null) {
      result.spec(spec);
    }
    return result.build();
  }

  private static PersistentVolumeClaimStatus status(@Nullable PersistentVolumeClaimStatus written) {
    PersistentVolumeClaimStatus.Builder status =
        written == null ? PersistentVolumeClaimStatus.builder() : written.toBuilder();
    return written == null || Values.isEmpty(written.phase())
        ? status.phase("Pending").build()
        : written;
  }
}
