package io.supercargo.dsl;

import io.supercargo.model.Arguments;
import io.supercargo.ref.ClaimRef;
import io.supercargo.ref.ConfigMapRef;
import io.supercargo.ref.ObjectRef;
import io.supercargo.ref.RoleHandle;
import io.supercargo.ref.SecretRef;
import io.supercargo.ref.ServiceAccountRef;
import io.supercargo.ref.ServiceRef;
import org.jspecify.annotations.Nullable;

/**
 * A kind of which a set can name an object that exists outside.
 *
 * @param <R> the reference that names one
 */
public final class Existing<R extends ObjectRef> {
  /** ConfigMaps. */
  public static final Existing<ConfigMapRef> CONFIG_MAP = new Existing<>("ConfigMap");

  /** Secrets. */
  public static final Existing<SecretRef> SECRET = new Existing<>("Secret");

  /** PersistentVolumeClaims. */
  public static final Existing<ClaimRef> PERSISTENT_VOLUME_CLAIM =
      new Existing<>("PersistentVolumeClaim");

  /** ServiceAccounts. */
  public static final Existing<ServiceAccountRef> SERVICE_ACCOUNT =
      new Existing<>("ServiceAccount");

  /** Services. */
  public static final Existing<ServiceRef> SERVICE = new Existing<>("Service");

  /** Roles. */
  public static final Existing<RoleHandle> ROLE = new Existing<>("Role");

  /** ClusterRoles. */
  public static final Existing<RoleHandle> CLUSTER_ROLE = new Existing<>("ClusterRole");

  private final String kind;

  private Existing(String kind) {
    this.kind = kind;
  }

  /** Returns the kind's name. */
  public String kind() {
    return kind;
  }

  @SuppressWarnings("unchecked")
  R reference(@Nullable String namespace, String name) {
    Arguments.text(name, "name");
    return (R) made(namespace, name);
  }

  /** Types are spelled so that the JVM need not load the references of all kinds with one. */
  private Object made(@Nullable String namespace, String name) {
    switch (kind) {
      case "ConfigMap":
        return new ConfigMapRef(namespace, name);
      case "Secret":
        return new SecretRef(namespace, name);
      case "PersistentVolumeClaim":
        return new ClaimRef(namespace, name);
      case "ServiceAccount":
        return new ServiceAccountRef(namespace, name);
      case "Service":
        return new ServiceRef(namespace, name);
      default:
        return new RoleHandle(kind, namespace, name);
    }
  }
}
