package io.supercargo.client.contract;

import static io.supercargo.client.contract.Tools.configMap;
import static io.supercargo.client.contract.Tools.refused;
import static io.supercargo.client.contract.Tools.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.DeleteOptions.Propagation;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.WriteOptions;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How objects go, and where they cannot come. */
interface DeletingContract extends Subject {
  @Test
  default void deletesWithPreconditions() throws Exception {
    LiveObject map = tools().apply("a", configMap("m", ""));
    ObjectKey key = tools().key("v1", "ConfigMap", "m");
    ApiException uid = refused(() -> cluster().delete(key, DeleteOptions.ofUid("other")));
    assertThat(uid.isConflict()).isTrue();
    assertThat(uid).hasMessageContaining("the UID in the precondition (other) does not match");
    DeleteOptions stale = DeleteOptions.ofUid(map.uid()).ifAt("1");
    assertThat(refused(() -> cluster().delete(key, stale)).isConflict()).isTrue();
    assertThat(cluster().delete(key, DeleteOptions.ofUid(map.uid()).asDryRun())).isNull();
    assertThat(cluster().get(key)).isNotNull();
    assertThat(cluster().delete(key, DeleteOptions.ofUid(map.uid()))).isNull();
    assertThat(cluster().get(key)).isNull();
    assertThat(refused(() -> cluster().delete(key, DeleteOptions.ofUid("x"))).isNotFound())
        .isTrue();
  }

  @Test
  default void finalizersKeepObjects() throws Exception {
    LiveObject map =
        tools()
            .apply(
                "a",
                "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m',"
                    + "'finalizers':['test.supercargo.io/keep']}}");
    ObjectKey key = tools().key("v1", "ConfigMap", "m");
    LiveObject left = Objects.requireNonNull(cluster().delete(key, DeleteOptions.ofUid(map.uid())));
    assertThat(left.isTerminating()).isTrue();
    assertThat(left.finalizers()).containsExactly("test.supercargo.io/keep");
    assertThat(cluster().get(key)).isNotNull();
    cluster().merge(key, tree("{'metadata':{'finalizers':null}}"), WriteOptions.by("b"));
    assertThat(cluster().get(key)).isNull();
  }

  @Test
  default void foregroundDeletionWaitsForItsCollector() throws Exception {
    LiveObject map = tools().apply("a", configMap("m", ""));
    ObjectKey key = tools().key("v1", "ConfigMap", "m");
    DeleteOptions options = DeleteOptions.ofUid(map.uid()).with(Propagation.FOREGROUND);
    LiveObject left = Objects.requireNonNull(cluster().delete(key, options));
    assertThat(left.finalizers()).containsExactly("foregroundDeletion");
    cluster().merge(key, tree("{'metadata':{'finalizers':null}}"), WriteOptions.by("b"));
  }

  @Test
  default void namespacesMustBeThere() throws Exception {
    Tools elsewhere = new Tools(cluster(), "supercargo-test-nowhere");
    ApiException e = refused(() -> elsewhere.apply("a", configMap("m", "")));
    assertThat(e.isNotFound()).isTrue();
    assertThat(e.failure().kind()).isEqualTo("namespaces");
    assertThat(e).hasMessage("namespaces \"supercargo-test-nowhere\" not found");
  }

  @Test
  default void nothingComesIntoNamespacesThatGo() throws Exception {
    tools().apply("a", configMap("m", ""));
    ObjectKey key = new ObjectKey(tools().type("v1", "Namespace"), null, namespace());
    LiveObject live = Objects.requireNonNull(cluster().get(key));
    tools()
        .apply(
            "keeper",
            "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m',"
                + "'finalizers':['test.supercargo.io/keep']}}");
    cluster().delete(key, DeleteOptions.ofUid(live.uid()));
    ApiException e = refused(() -> tools().apply("a", configMap("n", "")));
    assertThat(e.code()).isEqualTo(403);
    assertThat(e).hasMessageContaining("because it is being terminated");
    cluster()
        .merge(
            tools().key("v1", "ConfigMap", "m"),
            tree("{'metadata':{'finalizers':null}}"),
            WriteOptions.by("keeper"));
  }

  @Test
  default void whatIsBeingDeletedTakesChangesButNoFinalizers() throws Exception {
    LiveObject map =
        tools()
            .apply(
                "a",
                "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m',"
                    + "'finalizers':['test.supercargo.io/keep']}}");
    ObjectKey key = tools().key("v1", "ConfigMap", "m");
    cluster().delete(key, DeleteOptions.ofUid(map.uid()));
    LiveObject changed = tools().apply("b", configMap("m", ",'data':{'x':'1'}"));
    assertThat(changed.isTerminating()).isTrue();
    ApiException e =
        refused(
            () ->
                cluster()
                    .merge(
                        key,
                        tree("{'metadata':{'finalizers':['test.supercargo.io/keep','a.b/new']}}"),
                        WriteOptions.by("b")));
    assertThat(e.code()).isEqualTo(422);
    assertThat(e).hasMessageContaining("finalizers");
    cluster().merge(key, tree("{'metadata':{'finalizers':null}}"), WriteOptions.by("b"));
    assertThat(cluster().get(key)).isNull();
  }
}
