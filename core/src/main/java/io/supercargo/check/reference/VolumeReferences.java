package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.ConfigMapProjection;
import io.supercargo.model.core.v1.ConfigMapVolumeSource;
import io.supercargo.model.core.v1.KeyToPath;
import io.supercargo.model.core.v1.ProjectedVolumeSource;
import io.supercargo.model.core.v1.SecretProjection;
import io.supercargo.model.core.v1.SecretVolumeSource;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.model.core.v1.VolumeProjection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through what volumes refer to: claims, ConfigMaps and Secrets with their keys. */
final class VolumeReferences {
  private VolumeReferences() {}

  static void check(List<Volume> volumes, FieldPath at, SetScope scope) {
    for (int i = 0; i < volumes.size(); i++) {
      Volume volume = volumes.get(i);
      FieldPath path = at.index(i);
      if (volume.persistentVolumeClaim() != null) {
        FieldPath name = path.child("persistentVolumeClaim").child("claimName");
        String claim = volume.persistentVolumeClaim().claimName();
        Targets.named("PersistentVolumeClaim", claim, name, scope);
      } else if (volume.configMap() != null) {
        configMap(volume.configMap(), path.child("configMap"), scope);
      } else if (volume.secret() != null) {
        secret(volume.secret(), path.child("secret"), scope);
      } else if (volume.projected() != null) {
        projected(volume.projected(), path.child("projected").child("sources"), scope);
      } else if (volume.emptyDir() == null) {
        other(volume, path, scope);
      }
    }
  }

  private static void configMap(ConfigMapVolumeSource source, FieldPath at, SetScope scope) {
    items("ConfigMap", source.name(), "name", source.items(), source.optional(), at, scope);
  }

  private static void secret(SecretVolumeSource source, FieldPath at, SetScope scope) {
    String name = source.secretName();
    items("Secret", name, "secretName", source.items(), source.optional(), at, scope);
  }

  private static void projected(ProjectedVolumeSource source, FieldPath at, SetScope scope) {
    List<VolumeProjection> sources = Values.list(source.sources());
    for (int i = 0; i < sources.size(); i++) {
      ConfigMapProjection config = sources.get(i).configMap();
      if (config != null) {
        FieldPath path = at.index(i).child("configMap");
        items("ConfigMap", config.name(), "name", config.items(), config.optional(), path, scope);
      }
      SecretProjection secret = sources.get(i).secret();
      if (secret != null) {
        FieldPath path = at.index(i).child("secret");
        items("Secret", secret.name(), "name", secret.items(), secret.optional(), path, scope);
      }
    }
  }

  private static void items(
      String kind,
      @Nullable String name,
      String nameField,
      @Nullable List<KeyToPath> items,
      @Nullable Boolean optional,
      FieldPath at,
      SetScope scope) {
    Targets.key(kind, name, nameField, null, optional, at, scope);
    List<KeyToPath> all = Values.list(items);
    for (int i = 0; i < all.size(); i++) {
      FieldPath item = at.child("items").index(i);
      Targets.keyOnly(kind, name, all.get(i).key(), optional, item.child("key"), scope);
    }
  }

  /** Storage drivers take their credentials from a Secret. */
  private static void other(Volume volume, FieldPath at, SetScope scope) {
    for (int i = 0; i < volume.schema().size(); i++) {
      if (volume.value(i) instanceof Struct source) {
        FieldPath path = at.child(volume.schema().name(i));
        secretRef(source, "secretRef", path, scope);
        secretRef(source, "nodePublishSecretRef", path, scope);
        if (source.value("secretName") instanceof String name) {
          Targets.named("Secret", name, path.child("secretName"), scope);
        }
      }
    }
  }

  private static void secretRef(Struct source, String field, FieldPath at, SetScope scope) {
    if (source.value(field) instanceof Struct reference
        && reference.value("name") instanceof String name) {
      Targets.named("Secret", name, at.child(field).child("name"), scope);
    }
  }
}
