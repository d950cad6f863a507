package io.supercargo.client.contract;

import static io.supercargo.client.contract.Tools.configMap;
import static io.supercargo.client.contract.Tools.refused;
import static io.supercargo.client.contract.Tools.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.DeleteOptions.Propagation;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the controllers of a cluster do, whether pods run or not. */
public abstract class ControllersContract {
  private static final String DEPLOYMENT =
      """
      {'apiVersion':'apps/v1','kind':'Deployment','metadata':{'name':'web'},'spec':{
       'replicas':2,'selector':{'matchLabels':{'app':'web'}},
       'template':{'metadata':{'labels':{'app':'web'}},'spec':{'containers':[
        {'name':'web','image':'web:1'}]}}}}
      """;

  private Tools tools;
  private String namespace;

  /** For the test framework. */
  protected ControllersContract() {}

  /** Returns the adapter. */
  protected abstract ClusterClient client();

  /** Returns the name of a new, empty namespace. */
  protected abstract String newNamespace() throws Exception;

  @BeforeEach
  void prepare() throws Exception {
    namespace = newNamespace();
    tools = new Tools(client(), namespace);
  }

  private List<LiveObject> list(String apiVersion, String kind) throws InterruptedException {
    return client().list(ListQuery.of(tools.type(apiVersion, kind), namespace)).items();
  }

  private LiveObject web() throws InterruptedException {
    return tools.live("apps/v1", "Deployment", "web");
  }

  private static Object observed(LiveObject object) {
    return Objects.requireNonNullElse(Tools.at(object, "status.observedGeneration"), 0L);
  }

  @Test
  void deploymentsMakeReplicaSetsAndPods() throws Exception {
    tools.apply("a", DEPLOYMENT);
    Await.until(() -> list("v1", "Pod").size() == 2);
    LiveObject set = list("apps/v1", "ReplicaSet").get(0);
    LiveObject pod = list("v1", "Pod").get(0);
    assertThat(String.valueOf(pod.metadata().get("ownerReferences"))).contains(set.uid());
    assertThat(pod.labels()).containsEntry("app", "web").containsKey("pod-template-hash");
    assertThat(set.annotations()).containsEntry("deployment.kubernetes.io/revision", "1");
  }

  @Test
  void statusSaysWhatWasObservedAndIsNobodysToApply() throws Exception {
    tools.apply("a", DEPLOYMENT);
    Await.until(() -> observed(web()).equals(web().generation()));
    assertThat(web().managedFields())
        .anyMatch(
            entry ->
                entry.manager().equals("kube-controller-manager")
                    && entry.subresource().equals("status")
                    && !entry.isApply());
    Await.until(() -> stays(web()));
  }

  /** Whether an identical apply leaves an object as it is, and nobody else writes meanwhile. */
  private boolean stays(LiveObject before) throws InterruptedException {
    return tools.apply("a", DEPLOYMENT).resourceVersion().equals(before.resourceVersion());
  }

  @Test
  void backgroundDeletionTakesDependantsAlong() throws Exception {
    LiveObject deployment = tools.apply("a", DEPLOYMENT);
    Await.until(() -> list("v1", "Pod").size() == 2);
    ObjectKey key = tools.key("apps/v1", "Deployment", "web");
    client().delete(key, DeleteOptions.ofUid(deployment.uid()));
    Await.until(() -> list("v1", "Pod").isEmpty() && list("apps/v1", "ReplicaSet").isEmpty());
  }

  @Test
  void foregroundDeletionTakesDependantsFirst() throws Exception {
    LiveObject owner = owned();
    ObjectKey key = tools.key("v1", "ConfigMap", "owner");
    DeleteOptions options = DeleteOptions.ofUid(owner.uid()).with(Propagation.FOREGROUND);
    client().delete(key, options);
    Await.until(() -> client().get(key) == null);
    assertThat(client().get(tools.key("v1", "ConfigMap", "owned"))).isNull();
  }

  @Test
  void orphansStay() throws Exception {
    LiveObject owner = owned();
    ObjectKey key = tools.key("v1", "ConfigMap", "owner");
    client().delete(key, DeleteOptions.ofUid(owner.uid()).with(Propagation.ORPHAN));
    Await.until(() -> client().get(key) == null);
    LiveObject orphan = tools.live("v1", "ConfigMap", "owned");
    assertThat(orphan.metadata().get("ownerReferences")).isNull();
  }

  /** Makes a ConfigMap that another one owns. */
  private LiveObject owned() throws InterruptedException {
    LiveObject owner = tools.apply("a", configMap("owner", ""));
    tools.apply(
        "a",
        "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'owned','ownerReferences':[{"
            + "'apiVersion':'v1','kind':'ConfigMap','name':'owner','blockOwnerDeletion':true,"
            + "'uid':'"
            + owner.uid()
            + "'}]}}");
    return owner;
  }

  @Test
  void namespacesAreEmptiedAndGo() throws Exception {
    tools.apply("a", configMap("m", ""));
    ObjectKey key = new ObjectKey(tools.type("v1", "Namespace"), null, namespace);
    LiveObject live = Objects.requireNonNull(client().get(key));
    LiveObject left = Objects.requireNonNull(client().delete(key, DeleteOptions.ofUid(live.uid())));
    assertThat(left.isTerminating()).isTrue();
    Await.until(() -> client().get(key) == null);
    assertThat(refused(() -> tools.apply("a", configMap("m", ""))).isNotFound()).isTrue();
  }

  @Test
  void jobsGetLabelsOfTheirOwn() throws Exception {
    Map<String, @Nullable Object> job =
        tree(
            "{'apiVersion':'batch/v1','kind':'Job','metadata':{'name':'j'},'spec':{'template':{"
                + "'spec':{'restartPolicy':'Never','containers':[{'name':'c','image':'i'}]}}}}");
    LiveObject live = client().apply(tools.key(job), job, ApplyOptions.by("a")).object();
    assertThat(String.valueOf(Tools.at(live, "spec.selector.matchLabels"))).contains(live.uid());
    Await.until(() -> !list("v1", "Pod").isEmpty());
    LiveObject again = client().apply(tools.key(job), job, ApplyOptions.by("a")).object();
    assertThat(again.generation()).isEqualTo(live.generation());
  }

  @Test
  void podsOfAStatefulSetHaveNamesAndClaimsOfTheirOwn() throws Exception {
    tools.apply(
        "a",
        "{'apiVersion':'apps/v1','kind':'StatefulSet','metadata':{'name':'db'},'spec':{"
            + "'serviceName':'dbs','selector':{'matchLabels':{'app':'db'}},"
            + "'volumeClaimTemplates':[{'metadata':{'name':'data'},'spec':{"
            + "'accessModes':['ReadWriteOnce'],'resources':{'requests':{'storage':'1Gi'}}}}],"
            + "'template':{'metadata':{'labels':{'app':'db'}},'spec':{'containers':[{'name':'db',"
            + "'image':'db:1','volumeMounts':[{'name':'data','mountPath':'/data'},"
            + "{'name':'tmp','mountPath':'/tmp'}]}],'volumes':[{'name':'tmp','emptyDir':{}}]}}}}");
    Await.until(() -> list("v1", "Pod").size() == 1);
    LiveObject pod = list("v1", "Pod").get(0);
    assertThat(String.valueOf(Tools.at(pod, "spec.volumes")))
        .contains("persistentVolumeClaim={claimName=data-db-0}", "name=tmp");
    assertThat(Tools.at(pod, "spec.hostname")).isEqualTo("db-0");
    assertThat(Tools.at(pod, "spec.subdomain")).isEqualTo("dbs");
    assertThat(pod.labels())
        .containsEntry("statefulset.kubernetes.io/pod-name", "db-0")
        .containsEntry("apps.kubernetes.io/pod-index", "0");
    assertThat(list("v1", "PersistentVolumeClaim"))
        .extracting(LiveObject::name)
        .containsExactly("data-db-0");
  }

  @Test
  void aTemplateThatComesBackIsTheNewestRevision() throws Exception {
    String other = DEPLOYMENT.replace("web:1", "web:2");
    tools.apply("a", DEPLOYMENT);
    Await.until(() -> revisions("ReplicaSet").equals(Set.of("web:1 1")));
    tools.apply("a", other);
    Await.until(() -> revisions("ReplicaSet").equals(Set.of("web:1 1", "web:2 2")));
    tools.apply("a", DEPLOYMENT);
    Await.until(() -> revisions("ReplicaSet").equals(Set.of("web:1 3", "web:2 2")));
    Await.until(() -> web().annotations().containsValue("3"));
  }

  @Test
  void otherWorkloadsKeepTheirTemplatesInRevisions() throws Exception {
    for (String kind : List.of("StatefulSet", "DaemonSet")) {
      String replicas = kind.equals("DaemonSet") ? "'replicas':2," : "";
      String first = DEPLOYMENT.replace("Deployment", kind).replace(replicas, "");
      tools.apply("a", first);
      Await.until(() -> revisions(kind).equals(Set.of("web:1 1")));
      tools.apply("a", first.replace("web:1", "web:2"));
      Await.until(() -> revisions(kind).equals(Set.of("web:1 1", "web:2 2")));
      tools.apply("a", first);
      Await.until(() -> revisions(kind).equals(Set.of("web:1 3", "web:2 2")));
    }
  }

  /** Returns image and number of each revision of the workload. */
  private Set<String> revisions(String kind) throws InterruptedException {
    boolean ofDeployment = kind.equals("ReplicaSet");
    Set<String> found = new TreeSet<>();
    for (LiveObject each : list("apps/v1", ofDeployment ? kind : "ControllerRevision")) {
      Object number =
          ofDeployment
              ? each.annotations().get("deployment.kubernetes.io/revision")
              : each.tree().get("revision");
      String owners = String.valueOf(each.metadata().get("ownerReferences"));
      if (ofDeployment || owners.contains(kind)) {
        found.add((each.tree().toString().contains("web:2") ? "web:2 " : "web:1 ") + number);
      }
    }
    return found;
  }
}
