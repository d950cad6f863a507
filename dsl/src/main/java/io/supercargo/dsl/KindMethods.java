package io.supercargo.dsl;

import io.supercargo.model.Arguments;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.apiextensions.v1.CustomResourceDefinition;
import io.supercargo.model.apps.v1.DaemonSet;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.ReplicaSet;
import io.supercargo.model.apps.v1.StatefulSet;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.supercargo.model.batch.v1.CronJob;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.LimitRange;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.PersistentVolume;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.ResourceQuota;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServiceAccount;
import io.supercargo.model.networking.v1.Ingress;
import io.supercargo.model.networking.v1.IngressClass;
import io.supercargo.model.networking.v1.NetworkPolicy;
import io.supercargo.model.policy.v1.PodDisruptionBudget;
import io.supercargo.model.rbac.v1.ClusterRole;
import io.supercargo.model.rbac.v1.ClusterRoleBinding;
import io.supercargo.model.rbac.v1.Role;
import io.supercargo.model.rbac.v1.RoleBinding;
import io.supercargo.model.scheduling.v1.PriorityClass;
import io.supercargo.model.storage.v1.StorageClass;
import io.supercargo.ref.ClaimRef;
import io.supercargo.ref.ConfigMapRef;
import io.supercargo.ref.ObjectRef;
import io.supercargo.ref.RoleHandle;
import io.supercargo.ref.SecretRef;
import io.supercargo.ref.ServiceAccountRef;
import io.supercargo.ref.ServiceRef;
import io.supercargo.ref.WorkloadRef;
import java.util.function.Consumer;

/** The methods of a scope that add resources, one for each common kind. */
abstract class KindMethods {
  /** Adds a Pod of that name. */
  public WorkloadRef pod(String name, Consumer<? super Pod.Builder> fields) {
    Item item = addKind(new Pod.Builder(), name, fields);
    return workload(item);
  }

  /** Adds a Deployment of that name. */
  public WorkloadRef deployment(String name, Consumer<? super Deployment.Builder> fields) {
    Item item = addKind(new Deployment.Builder(), name, fields);
    return workload(item);
  }

  /** Adds a ReplicaSet of that name. */
  public WorkloadRef replicaSet(String name, Consumer<? super ReplicaSet.Builder> fields) {
    Item item = addKind(new ReplicaSet.Builder(), name, fields);
    return workload(item);
  }

  /** Adds a StatefulSet of that name. */
  public WorkloadRef statefulSet(String name, Consumer<? super StatefulSet.Builder> fields) {
    Item item = addKind(new StatefulSet.Builder(), name, fields);
    return workload(item);
  }

  /** Adds a DaemonSet of that name. */
  public WorkloadRef daemonSet(String name, Consumer<? super DaemonSet.Builder> fields) {
    Item item = addKind(new DaemonSet.Builder(), name, fields);
    return workload(item);
  }

  /** Adds a Job of that name. */
  public WorkloadRef job(String name, Consumer<? super Job.Builder> fields) {
    Item item = addKind(new Job.Builder(), name, fields);
    return workload(item);
  }

  /** Adds a CronJob of that name. */
  public WorkloadRef cronJob(String name, Consumer<? super CronJob.Builder> fields) {
    Item item = addKind(new CronJob.Builder(), name, fields);
    return workload(item);
  }

  /** Adds a Service of that name. */
  public ServiceRef service(String name, Consumer<? super Service.Builder> fields) {
    Item item = addKind(new Service.Builder(), name, fields);
    return new ServiceRef(item.namespace(), name(item));
  }

  /** Adds an Ingress of that name. */
  public ObjectRef ingress(String name, Consumer<? super Ingress.Builder> fields) {
    Item item = addKind(new Ingress.Builder(), name, fields);
    return reference(item);
  }

  /** Adds a ConfigMap of that name. */
  public ConfigMapRef configMap(String name, Consumer<? super ConfigMap.Builder> fields) {
    Item item = addKind(new ConfigMap.Builder(), name, fields);
    return new ConfigMapRef(item.namespace(), name(item));
  }

  /** Adds a Secret of that name. */
  public SecretRef secret(String name, Consumer<? super Secret.Builder> fields) {
    Item item = addKind(new Secret.Builder(), name, fields);
    return new SecretRef(item.namespace(), name(item));
  }

  /** Adds a PersistentVolumeClaim of that name. */
  public ClaimRef persistentVolumeClaim(
      String name, Consumer<? super PersistentVolumeClaim.Builder> fields) {
    Item item = addKind(new PersistentVolumeClaim.Builder(), name, fields);
    return new ClaimRef(item.namespace(), name(item));
  }

  /** Adds a PersistentVolume of that name. */
  public ObjectRef persistentVolume(
      String name, Consumer<? super PersistentVolume.Builder> fields) {
    Item item = addKind(new PersistentVolume.Builder(), name, fields);
    return reference(item);
  }

  /** Adds a ServiceAccount of that name. */
  public ServiceAccountRef serviceAccount(
      String name, Consumer<? super ServiceAccount.Builder> fields) {
    Item item = addKind(new ServiceAccount.Builder(), name, fields);
    return new ServiceAccountRef(item.namespace(), name(item));
  }

  /** Adds a ServiceAccount of that name with nothing else. */
  public ServiceAccountRef serviceAccount(String name) {
    return add(ServiceAccount.builder().name(Arguments.text(name, "name")).build());
  }

  /** Adds a Role of that name. */
  public RoleHandle role(String name, Consumer<? super Role.Builder> fields) {
    Item item = addKind(new Role.Builder(), name, fields);
    return new RoleHandle("Role", item.namespace(), name(item));
  }

  /** Adds a ClusterRole of that name. */
  public RoleHandle clusterRole(String name, Consumer<? super ClusterRole.Builder> fields) {
    Item item = addKind(new ClusterRole.Builder(), name, fields);
    return new RoleHandle("ClusterRole", item.namespace(), name(item));
  }

  /** Adds a RoleBinding of that name. */
  public ObjectRef roleBinding(String name, Consumer<? super RoleBinding.Builder> fields) {
    Item item = addKind(new RoleBinding.Builder(), name, fields);
    return reference(item);
  }

  /** Adds a ClusterRoleBinding of that name. */
  public ObjectRef clusterRoleBinding(
      String name, Consumer<? super ClusterRoleBinding.Builder> fields) {
    Item item = addKind(new ClusterRoleBinding.Builder(), name, fields);
    return reference(item);
  }

  /** Adds a HorizontalPodAutoscaler of that name. */
  public ObjectRef horizontalPodAutoscaler(
      String name, Consumer<? super HorizontalPodAutoscaler.Builder> fields) {
    Item item = addKind(new HorizontalPodAutoscaler.Builder(), name, fields);
    return reference(item);
  }

  /** Adds a PodDisruptionBudget of that name. */
  public ObjectRef podDisruptionBudget(
      String name, Consumer<? super PodDisruptionBudget.Builder> fields) {
    Item item = addKind(new PodDisruptionBudget.Builder(), name, fields);
    return reference(item);
  }

  /** Adds a NetworkPolicy of that name. */
  public ObjectRef networkPolicy(String name, Consumer<? super NetworkPolicy.Builder> fields) {
    Item item = addKind(new NetworkPolicy.Builder(), name, fields);
    return reference(item);
  }

  /** Adds a LimitRange of that name. */
  public ObjectRef limitRange(String name, Consumer<? super LimitRange.Builder> fields) {
    Item item = addKind(new LimitRange.Builder(), name, fields);
    return reference(item);
  }

  /** Adds a ResourceQuota of that name. */
  public ObjectRef resourceQuota(String name, Consumer<? super ResourceQuota.Builder> fields) {
    Item item = addKind(new ResourceQuota.Builder(), name, fields);
    return reference(item);
  }

  /** Adds a StorageClass of that name. */
  public ObjectRef storageClass(String name, Consumer<? super StorageClass.Builder> fields) {
    Item item = addKind(new StorageClass.Builder(), name, fields);
    return reference(item);
  }

  /** Adds an IngressClass of that name. */
  public ObjectRef ingressClass(String name, Consumer<? super IngressClass.Builder> fields) {
    Item item = addKind(new IngressClass.Builder(), name, fields);
    return reference(item);
  }

  /** Adds a PriorityClass of that name. */
  public ObjectRef priorityClass(String name, Consumer<? super PriorityClass.Builder> fields) {
    Item item = addKind(new PriorityClass.Builder(), name, fields);
    return reference(item);
  }

  /** Adds a CustomResourceDefinition of that name. */
  public ObjectRef customResourceDefinition(
      String name, Consumer<? super CustomResourceDefinition.Builder> fields) {
    Item item = addKind(new CustomResourceDefinition.Builder(), name, fields);
    return reference(item);
  }

  /**
   * Adds a Namespace of that name. It puts nothing into it: the namespace of the set's resources is
   * set by {@code namespace}.
   */
  public ObjectRef addNamespace(String name, Consumer<? super Namespace.Builder> fields) {
    return reference(addKind(new Namespace.Builder(), name, fields));
  }

  /** As {@link #addNamespace(String, Consumer)}, with nothing else in it. */
  public ObjectRef addNamespace(String name) {
    return add((Resource) Namespace.builder().name(Arguments.text(name, "name")).build());
  }

  /** Adds a Pod that was made elsewhere. */
  public WorkloadRef add(Pod pod) {
    return workload(addMade(pod));
  }

  /** Adds a Deployment that was made elsewhere. */
  public WorkloadRef add(Deployment deployment) {
    return workload(addMade(deployment));
  }

  /** Adds a ReplicaSet that was made elsewhere. */
  public WorkloadRef add(ReplicaSet replicaSet) {
    return workload(addMade(replicaSet));
  }

  /** Adds a StatefulSet that was made elsewhere. */
  public WorkloadRef add(StatefulSet statefulSet) {
    return workload(addMade(statefulSet));
  }

  /** Adds a DaemonSet that was made elsewhere. */
  public WorkloadRef add(DaemonSet daemonSet) {
    return workload(addMade(daemonSet));
  }

  /** Adds a Job that was made elsewhere. */
  public WorkloadRef add(Job job) {
    return workload(addMade(job));
  }

  /** Adds a CronJob that was made elsewhere. */
  public WorkloadRef add(CronJob cronJob) {
    return workload(addMade(cronJob));
  }

  /** Adds a Service that was made elsewhere. */
  public ServiceRef add(Service service) {
    Item item = addMade(service);
    return new ServiceRef(item.namespace(), name(item));
  }

  /** Adds a ConfigMap that was made elsewhere. */
  public ConfigMapRef add(ConfigMap configMap) {
    Item item = addMade(configMap);
    return new ConfigMapRef(item.namespace(), name(item));
  }

  /** Adds a Secret that was made elsewhere. */
  public SecretRef add(Secret secret) {
    Item item = addMade(secret);
    return new SecretRef(item.namespace(), name(item));
  }

  /** Adds a PersistentVolumeClaim that was made elsewhere. */
  public ClaimRef add(PersistentVolumeClaim claim) {
    Item item = addMade(claim);
    return new ClaimRef(item.namespace(), name(item));
  }

  /** Adds a ServiceAccount that was made elsewhere. */
  public ServiceAccountRef add(ServiceAccount account) {
    Item item = addMade(account);
    return new ServiceAccountRef(item.namespace(), name(item));
  }

  /** Adds a Role that was made elsewhere. */
  public RoleHandle add(Role role) {
    Item item = addMade(role);
    return new RoleHandle("Role", item.namespace(), name(item));
  }

  /** Adds a ClusterRole that was made elsewhere. */
  public RoleHandle add(ClusterRole role) {
    return new RoleHandle("ClusterRole", null, name(addMade(role)));
  }

  /** Adds a resource of any other kind that was made elsewhere. */
  public ObjectRef add(Resource resource) {
    Item item = addMade(resource);
    return isWorkload(item) ? workload(item) : reference(item);
  }

  private static boolean isWorkload(Item item) {
    switch (item.builder.schema().typeName()) {
      case "core.v1.Pod",
      "apps.v1.Deployment",
      "apps.v1.ReplicaSet",
      "apps.v1.StatefulSet",
      "apps.v1.DaemonSet",
      "batch.v1.Job",
      "batch.v1.CronJob":
        return true;
      default:
        return false;
    }
  }

  abstract Item addMade(Resource resource);

  /**
   * Adds a resource of any kind.
   *
   * @param apiVersion group and version, such as {@code networking.istio.io/v1}
   * @param kind such as {@code VirtualService}
   * @param name the name in the metadata
   * @param fields sets the other fields
   */
  public ObjectRef customResource(
      String apiVersion,
      String kind,
      String name,
      Consumer<? super CustomResource.Builder> fields) {
    CustomResource.Builder builder = CustomResource.builder(apiVersion, kind);
    return reference(add(builder.name(Arguments.text(name, "name")), fields));
  }

  /**
   * Adds a resource. The builder's type has no bound, because one would make the JVM load the
   * builders of all kinds together with this class.
   */
  abstract <B> Item add(B builder, Consumer<? super B> fields);

  /** Adds a resource of a kind of the model. */
  private <B> Item addKind(B builder, String name, Consumer<? super B> fields) {
    StructBuilder<?> resource = (StructBuilder<?>) builder;
    resource.setKind();
    StructBuilder<?> metadata = resource.edit("metadata");
    metadata.setValue(metadata.index("name"), Arguments.text(name, "name"));
    return add(builder, fields);
  }

  abstract WorkloadRef workload(Item item);

  static String name(Item item) {
    return Arguments.text(item.name(), "name");
  }

  static ObjectRef reference(Item item) {
    String apiVersion = (String) item.builder.get(item.builder.index("apiVersion"));
    return new ObjectRef(
        Arguments.text(apiVersion, "apiVersion"), item.kind(), item.namespace(), name(item));
  }
}
