package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.Quantity;
import io.supercargo.model.StructBuilder;
import io.supercargo.ref.ClaimRef;
import io.supercargo.ref.ConfigMapRef;
import io.supercargo.ref.SecretRef;

/**
 * Shorter ways to what a volume of a pod holds.
 *
 * @param <B> the builder that mixes this in
 */
public interface VolumeShortcuts<B> {
  /** Sets {@code configMap: {name}}. */
  default B configMap(ConfigMapRef configMap) {
    String name = Arguments.notNull(configMap, "configMap").name();
    return Self.with(this, Sources.set(this, "configMap", "name", name));
  }

  /** Sets {@code secret: {secretName}}. */
  default B secret(SecretRef secret) {
    String name = Arguments.notNull(secret, "secret").name();
    return Self.with(this, Sources.set(this, "secret", "secretName", name));
  }

  /** Sets {@code persistentVolumeClaim: {claimName}}. */
  default B claim(ClaimRef claim) {
    String name = Arguments.notNull(claim, "claim").name();
    return Self.with(this, Sources.set(this, "persistentVolumeClaim", "claimName", name));
  }

  /** Sets {@code emptyDir: {}}. */
  default B emptyDir() {
    return Self.with(this, Self.of(this).edit("emptyDir"));
  }

  /** Sets {@code emptyDir: {medium: Memory, sizeLimit}}. */
  default B memory(String sizeLimit) {
    StructBuilder<?> source = Sources.set(this, "emptyDir", "medium", "Memory");
    source.setValue(source.index("sizeLimit"), Quantity.of(sizeLimit));
    return Self.with(this, source);
  }

  /** Sets {@code hostPath: {path}}. */
  default B hostPath(String path) {
    return Self.with(this, Sources.set(this, "hostPath", "path", path));
  }

  /** Sets {@code nfs: {server, path}}. */
  default B nfs(String server, String path) {
    return Self.with(this, Sources.nfs(Self.of(this), server, path));
  }
}
