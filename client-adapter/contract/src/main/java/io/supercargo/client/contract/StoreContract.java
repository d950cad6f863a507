package io.supercargo.client.contract;

import static io.supercargo.client.contract.Tools.at;
import static io.supercargo.client.contract.Tools.configMap;
import static io.supercargo.client.contract.Tools.refused;
import static io.supercargo.client.contract.Tools.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.DeleteOptions.Propagation;
import io.supercargo.apply.spi.FieldConflict;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ObjectPage;
import io.supercargo.apply.spi.Watch;
import io.supercargo.apply.spi.WatchEvent;
import io.supercargo.apply.spi.WatchQuery;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.apply.spi.Written;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an API server does with objects, seen through an adapter. It needs no controllers. */
public abstract class StoreContract {
  private static final String DEPLOYMENT =
      """
      {'apiVersion':'apps/v1','kind':'Deployment','metadata':{'name':'web'},'spec':{
       'replicas':2,'selector':{'matchLabels':{'app':'web'}},
       'template':{'metadata':{'labels':{'app':'web'}},'spec':{'containers':[
        {'name':'web','image':'web:1','ports':[{'containerPort':80}],
         'resources':{'limits':{'cpu':'500m'}}}]}}}}
      """;

  private Tools tools;
  private String namespace;

  /** For the test framework. */
  protected StoreContract() {}

  /** Returns the adapter. */
  protected abstract ClusterClient client();

  /** Returns the name of a new, empty namespace. */
  protected abstract String newNamespace() throws Exception;

  @BeforeEach
  void prepare() throws Exception {
    namespace = newNamespace();
    tools = new Tools(client(), namespace);
  }

  private ListQuery all(String apiVersion, String kind) throws InterruptedException {
    return ListQuery.of(tools.type(apiVersion, kind), namespace);
  }

  private static List<String> names(ObjectPage page) {
    return page.items().stream().map(LiveObject::name).toList();
  }

  @Test
  void theVersionIsKnown() throws Exception {
    assertThat(client().version().major()).isEqualTo(1);
    assertThat(client().version().atLeast(30)).isTrue();
  }

  @Test
  void discoveryKnowsKindsAndHowTheyAreServed() throws Exception {
    assertThat(tools.type("apps/v1", "Deployment").plural()).isEqualTo("deployments");
    assertThat(tools.type("apps/v1", "Deployment").namespaced()).isTrue();
    assertThat(tools.type("v1", "Namespace").namespaced()).isFalse();
    assertThat(tools.type("v1", "ConfigMap").isDeliverable()).isTrue();
    assertThat(client().discover().find("apps/v1", "Nothing")).isNull();
  }

  @Test
  void whatIsNotThereIsNull() throws Exception {
    assertThat(client().get(tools.key("v1", "ConfigMap", "none"))).isNull();
  }

  @Test
  void appliedObjectsGetIdentityAndDefaults() throws Exception {
    Written written = tools.apply(ApplyOptions.by("a"), DEPLOYMENT);
    LiveObject web = written.object();
    assertThat(written.created()).isTrue();
    assertThat(web.uid()).isNotEmpty();
    assertThat(web.namespace()).isEqualTo(namespace);
    assertThat(web.generation()).isEqualTo(1);
    assertThat(at(web, "metadata.creationTimestamp")).isNotNull();
    assertThat(at(web, "spec.strategy.type")).isEqualTo("RollingUpdate");
    assertThat(client().get(tools.key("apps/v1", "Deployment", "web"))).isEqualTo(web);
  }

  @Test
  void anIdenticalApplyChangesNothing() throws Exception {
    LiveObject first = tools.apply("a", DEPLOYMENT);
    Written second = tools.apply(ApplyOptions.by("a"), DEPLOYMENT);
    assertThat(second.created()).isFalse();
    assertThat(second.object().resourceVersion()).isEqualTo(first.resourceVersion());
    assertThat(second.object()).isEqualTo(first);
  }

  @Test
  void generationCountsChangesOfWhatIsWanted() throws Exception {
    tools.apply("a", DEPLOYMENT);
    LiveObject scaled = tools.apply("a", DEPLOYMENT.replace("'replicas':2", "'replicas':3"));
    assertThat(scaled.generation()).isEqualTo(2);
    LiveObject labelled =
        tools.apply("a", DEPLOYMENT.replace("'name':'web'}", "'name':'web','labels':{'x':'y'}}"));
    assertThat(labelled.generation()).isEqualTo(3);
  }

  @Test
  void managersOwnWhatTheyApply() throws Exception {
    LiveObject map = tools.apply("a", configMap("m", ",'data':{'x':'1'}"));
    assertThat(map.managedFields())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.manager()).isEqualTo("a");
              assertThat(entry.isApply()).isTrue();
              assertThat(entry.apiVersion()).isEqualTo("v1");
              assertThat(entry.fields()).isEqualTo(tree("{'f:data':{'f:x':{}}}"));
            });
  }

  @Test
  void whatIsNoLongerAppliedGoes() throws Exception {
    tools.apply("a", configMap("m", ",'data':{'x':'1','y':'2'}"));
    LiveObject map = tools.apply("a", configMap("m", ",'data':{'x':'1'}"));
    assertThat(at(map, "data")).isEqualTo(Map.of("x", "1"));
  }

  @Test
  void whatAnotherManagerAppliedTooStays() throws Exception {
    tools.apply("a", configMap("m", ",'data':{'x':'1','y':'2'}"));
    tools.apply("b", configMap("m", ",'data':{'x':'1'}"));
    LiveObject map = tools.apply("a", configMap("m", ",'data':{'y':'2'}"));
    assertThat(at(map, "data")).isEqualTo(Map.of("x", "1", "y", "2"));
  }

  @Test
  void conflictsNameManagerAndField() throws Exception {
    tools.apply("a", DEPLOYMENT);
    ApiException conflict = refused(() -> tools.apply("b", DEPLOYMENT.replace("web:1", "web:2")));
    assertThat(conflict.code()).isEqualTo(409);
    assertThat(conflict.conflicts())
        .extracting(FieldConflict::manager, FieldConflict::field)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "a", ".spec.template.spec.containers[name=\"web\"].image"));
    assertThat(conflict)
        .hasMessageContaining("Apply failed with 1 conflict: conflict with \"a\": .spec");
  }

  @Test
  void conflictsWithOtherWritesSayWhich() throws Exception {
    tools.create(configMap("m", ",'data':{'x':'1'}"));
    ApiException conflict = refused(() -> tools.apply("b", configMap("m", ",'data':{'x':'2'}")));
    assertThat(conflict.conflicts())
        .singleElement()
        .satisfies(each -> assertThat(each.manager()).isEqualTo("creator"))
        .satisfies(each -> assertThat(each.message()).contains("\"creator\" using v1"));
  }

  @Test
  void forceTakesFields() throws Exception {
    tools.apply("a", configMap("m", ",'data':{'x':'1'}"));
    LiveObject map =
        tools.apply(ApplyOptions.by("b").forced(), configMap("m", ",'data':{'x':'2'}")).object();
    assertThat(at(map, "data.x")).isEqualTo("2");
    assertThat(map.managedFields()).singleElement().extracting("manager").isEqualTo("b");
  }

  @Test
  void keyedListsAreMergedByTheirKeys() throws Exception {
    tools.apply("a", DEPLOYMENT);
    LiveObject both =
        tools.apply(
            "b",
            """
            {'apiVersion':'apps/v1','kind':'Deployment','metadata':{'name':'web'},'spec':{
             'template':{'spec':{'containers':[{'name':'log','image':'log:1'}]}}}}
            """);
    assertThat(both.tree().toString()).contains("name=web,").contains("name=log,");
  }

  @Test
  void dryRunsAnswerAndChangeNothing() throws Exception {
    ApplyOptions dry = ApplyOptions.by("a").asDryRun();
    Written answer = tools.apply(dry, configMap("m", ",'data':{'x':'1'}"));
    assertThat(answer.created()).isTrue();
    assertThat(at(answer.object(), "data.x")).isEqualTo("1");
    assertThat(client().get(tools.key("v1", "ConfigMap", "m"))).isNull();
    LiveObject real = tools.apply("a", configMap("m", ",'data':{'x':'1'}"));
    tools.apply(dry, configMap("m", ",'data':{'x':'2'}"));
    assertThat(tools.live("v1", "ConfigMap", "m")).isEqualTo(real);
  }

  @Test
  void unknownFieldsAreRefused() {
    ApiException e = refused(() -> tools.apply("a", configMap("m", ",'bogus':1")));
    assertThat(e.code()).isEqualTo(500);
    assertThat(e).hasMessageEndingWith(".bogus: field not declared in schema");
  }

  @Test
  void unknownFieldsAreRefusedInCreatesToo() {
    ApiException e = refused(() -> tools.create(configMap("m", ",'bogus':1")));
    assertThat(e.code()).isEqualTo(400);
    assertThat(e).hasMessageContaining("bogus");
  }

  @Test
  void elementsWithTheSameKeysAreRefused() {
    String twice = "'ports':[{'containerPort':80},{'containerPort':80,'protocol':'TCP'}]";
    ApiException e =
        refused(
            () -> tools.apply("a", DEPLOYMENT.replace("'ports':[{'containerPort':80}]", twice)));
    assertThat(e.code()).isEqualTo(500);
    assertThat(e).hasMessageContaining("duplicate entries for key [containerPort=80,protocol=");
  }

  @Test
  void managedFieldsInTheBodyAreRefused() {
    String body =
        "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m','managedFields':[{}]}}";
    ApiException e = refused(() -> tools.apply("a", body));
    assertThat(e.code()).isEqualTo(400);
    assertThat(e).hasMessage("metadata.managedFields must be nil");
  }

  @Test
  void invalidObjectsAreRefusedWithEveryCause() {
    ApiException e =
        refused(
            () ->
                tools.apply(
                    "a", DEPLOYMENT.replace("'replicas':2", "'replicas':-1").replace("web:1", "")));
    assertThat(e.code()).isEqualTo(422);
    assertThat(e.reason()).isEqualTo("Invalid");
    assertThat(e.causes())
        .extracting(ApiException.Cause::field)
        .contains("spec.replicas", "spec.template.spec.containers[0].image");
  }

  @Test
  void immutableFieldsStay() throws Exception {
    tools.apply("a", DEPLOYMENT);
    ApiException e =
        refused(() -> tools.apply("a", DEPLOYMENT.replace("{'app':'web'}", "{'app':'x'}")));
    assertThat(e.code()).isEqualTo(422);
    assertThat(e.causes()).extracting(ApiException.Cause::field).contains("spec.selector");
  }

  @Test
  void namespacesMustBeThere() throws Exception {
    Tools elsewhere = new Tools(client(), "supercargo-test-nowhere");
    ApiException e = refused(() -> elsewhere.apply("a", configMap("m", "")));
    assertThat(e.isNotFound()).isTrue();
    assertThat(e.failure().kind()).isEqualTo("namespaces");
    assertThat(e).hasMessage("namespaces \"supercargo-test-nowhere\" not found");
  }

  @Test
  void bodiesMustNameTheObjectOfTheRequest() throws Exception {
    ObjectKey key = tools.key("v1", "ConfigMap", "m");
    ApiException name =
        refused(() -> client().apply(key, tree(configMap("n", "")), ApplyOptions.by("a")));
    assertThat(name.code()).isEqualTo(400);
    assertThat(name)
        .hasMessage("the name of the object (n) does not match the name on the URL (m)");
    ApiException kind =
        refused(
            () ->
                client()
                    .apply(
                        key,
                        tree("{'apiVersion':'v1','kind':'Secret','metadata':{'name':'m'}}"),
                        ApplyOptions.by("a")));
    assertThat(kind.code()).isEqualTo(400);
  }

  @Test
  void anAppliedResourceVersionIsAPrecondition() throws Exception {
    tools.apply("a", configMap("m", ""));
    ApiException e =
        refused(
            () ->
                tools.apply(
                    "a",
                    "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m',"
                        + "'resourceVersion':'1'}}"));
    assertThat(e.isConflict()).isTrue();
    assertThat(e).hasMessageContaining("the object has been modified");
  }

  @Test
  void createRefusesWhatIsThere() throws Exception {
    tools.create(configMap("m", ""));
    ApiException e = refused(() -> tools.create(configMap("m", "")));
    assertThat(e.code()).isEqualTo(409);
    assertThat(e.reason()).isEqualTo("AlreadyExists");
  }

  @Test
  void replaceNeedsTheObjectAndItsVersion() throws Exception {
    ObjectKey key = tools.key("v1", "ConfigMap", "m");
    WriteOptions options = WriteOptions.by("w");
    assertThat(refused(() -> client().replace(key, tree(configMap("m", "")), options)).code())
        .isEqualTo(404);
    tools.create(configMap("m", ",'data':{'x':'1'}"));
    LiveObject after =
        client().replace(key, tree(configMap("m", ",'data':{'y':'2'}")), options).object();
    assertThat(at(after, "data")).isEqualTo(Map.of("y", "2"));
    Map<String, @Nullable Object> stale =
        tree(
            "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m','resourceVersion':'1'}}");
    assertThat(refused(() -> client().replace(key, stale, options)).isConflict()).isTrue();
  }

  @Test
  void mergePatchesChangeAndRemove() throws Exception {
    tools.create(configMap("m", ",'data':{'x':'1','y':'2'}"));
    ObjectKey key = tools.key("v1", "ConfigMap", "m");
    LiveObject after =
        client()
            .merge(key, tree("{'data':{'x':null,'z':'3'}}"), WriteOptions.by("patcher"))
            .object();
    assertThat(at(after, "data")).isEqualTo(Map.of("y", "2", "z", "3"));
    assertThat(after.managedFields()).extracting("manager").contains("patcher");
  }

  @Test
  void listsAreSelectedAndPaged() throws Exception {
    for (String name : List.of("a", "b", "c")) {
      tools.apply(
          "x",
          "{'apiVersion':'v1','kind':'Secret','metadata':{'name':'"
              + name
              + "','labels':{'app':'"
              + (name.equals("c") ? "other" : "shop")
              + "'}}}");
    }
    ListQuery query = all("v1", "Secret");
    assertThat(names(client().list(query.labelled("app=shop")))).containsExactly("a", "b");
    assertThat(names(client().list(query.labelled("app!=shop,app")))).containsExactly("c");
    assertThat(names(client().list(query.labelled("app in (other,more)")))).containsExactly("c");
    ObjectPage first = client().list(query.paged(2));
    assertThat(names(first)).containsExactly("a", "b");
    assertThat(first.resourceVersion()).isNotEmpty();
    assertThat(first.items().get(0).kind()).isEqualTo("Secret");
    ObjectPage second = client().list(query.paged(2).after(first));
    assertThat(names(second)).containsExactly("c");
    assertThat(second.continueToken()).isNull();
  }

  @Test
  void deletesWithPreconditions() throws Exception {
    LiveObject map = tools.apply("a", configMap("m", ""));
    ObjectKey key = tools.key("v1", "ConfigMap", "m");
    ApiException uid = refused(() -> client().delete(key, DeleteOptions.ofUid("other")));
    assertThat(uid.isConflict()).isTrue();
    assertThat(uid).hasMessageContaining("the UID in the precondition (other) does not match");
    DeleteOptions stale = DeleteOptions.ofUid(map.uid()).ifAt("1");
    assertThat(refused(() -> client().delete(key, stale)).isConflict()).isTrue();
    assertThat(client().delete(key, DeleteOptions.ofUid(map.uid()).asDryRun())).isNull();
    assertThat(client().get(key)).isNotNull();
    assertThat(client().delete(key, DeleteOptions.ofUid(map.uid()))).isNull();
    assertThat(client().get(key)).isNull();
    assertThat(refused(() -> client().delete(key, DeleteOptions.ofUid("x"))).isNotFound()).isTrue();
  }

  @Test
  void finalizersKeepObjects() throws Exception {
    LiveObject map =
        tools.apply(
            "a",
            "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m',"
                + "'finalizers':['test.supercargo.io/keep']}}");
    ObjectKey key = tools.key("v1", "ConfigMap", "m");
    LiveObject left = Objects.requireNonNull(client().delete(key, DeleteOptions.ofUid(map.uid())));
    assertThat(left.isTerminating()).isTrue();
    assertThat(left.finalizers()).containsExactly("test.supercargo.io/keep");
    assertThat(client().get(key)).isNotNull();
    client().merge(key, tree("{'metadata':{'finalizers':null}}"), WriteOptions.by("b"));
    assertThat(client().get(key)).isNull();
  }

  @Test
  void foregroundDeletionWaitsForItsCollector() throws Exception {
    LiveObject map = tools.apply("a", configMap("m", ""));
    ObjectKey key = tools.key("v1", "ConfigMap", "m");
    DeleteOptions options = DeleteOptions.ofUid(map.uid()).with(Propagation.FOREGROUND);
    LiveObject left = Objects.requireNonNull(client().delete(key, options));
    assertThat(left.finalizers()).containsExactly("foregroundDeletion");
    client().merge(key, tree("{'metadata':{'finalizers':null}}"), WriteOptions.by("b"));
  }

  @Test
  void servicesGetAddresses() throws Exception {
    LiveObject service =
        tools.apply(
            "a",
            "{'apiVersion':'v1','kind':'Service','metadata':{'name':'s'},"
                + "'spec':{'ports':[{'port':80}]}}");
    assertThat(at(service, "spec.clusterIP")).isNotNull();
    LiveObject again =
        tools.apply(
            "a",
            "{'apiVersion':'v1','kind':'Service','metadata':{'name':'s'},"
                + "'spec':{'ports':[{'port':81}]}}");
    assertThat(at(again, "spec.clusterIP")).isEqualTo(at(service, "spec.clusterIP"));
  }

  @Test
  void stringDataBecomesDataAndStays() throws Exception {
    String secret =
        "{'apiVersion':'v1','kind':'Secret','metadata':{'name':'s'},'stringData':{'a':'1'}}";
    LiveObject first = tools.apply("a", secret);
    assertThat(at(first, "data")).isEqualTo(Map.of("a", "MQ=="));
    LiveObject renamed = tools.apply("a", secret.replace("'a':'1'", "'b':'1'"));
    assertThat(at(renamed, "data")).isEqualTo(Map.of("a", "MQ==", "b", "MQ=="));
  }

  @Test
  void watchesTellWhatHappens() throws Exception {
    String from = client().list(all("v1", "ConfigMap").labelled("w=1")).resourceVersion();
    WatchQuery query = new WatchQuery(tools.type("v1", "ConfigMap"), namespace, "w=1", from, 30);
    String labelled =
        "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m','labels':{'w':'1'}}%s}";
    try (Watch watch = client().watch(query)) {
      tools.apply("a", configMap("other", ""));
      LiveObject map = tools.apply("a", labelled.formatted(""));
      tools.apply("a", labelled.formatted(",'data':{'x':'1'}"));
      client().delete(tools.key("v1", "ConfigMap", "m"), DeleteOptions.ofUid(map.uid()));
      assertThat(next(watch)).isEqualTo("ADDED m");
      assertThat(next(watch)).isEqualTo("MODIFIED m");
      assertThat(next(watch)).isEqualTo("DELETED m");
    }
  }

  private static String next(Watch watch) throws InterruptedException {
    WatchEvent event = watch.next();
    while (event != null && event.type() == WatchEvent.Type.BOOKMARK) {
      event = watch.next();
    }
    return event == null ? "end" : event.type() + " " + event.object().name();
  }

  @Test
  void closedWatchesEnd() throws Exception {
    String from = client().list(all("v1", "ConfigMap")).resourceVersion();
    Watch watch =
        client().watch(new WatchQuery(tools.type("v1", "ConfigMap"), namespace, "", from, 60));
    watch.close();
    assertThat(watch.next()).isNull();
  }

  @Test
  void customResourcesAreServedAndMergedByTheirSchema() throws Exception {
    tools.apply("crd", ApplySequence.customResourceDefinition());
    Await.until(() -> client().discover().find("test.supercargo.io/v1", "Widget") != null);
    String widget =
        "{'apiVersion':'test.supercargo.io/v1','kind':'Widget','metadata':{'name':'w'},"
            + "'spec':{'parts':[{'name':'%s','weight':1}],'plain':['%s']}}";
    tools.apply("a", widget.formatted("p", "x"));
    ApiException conflict = refused(() -> tools.apply("b", widget.formatted("q", "y")));
    assertThat(conflict.conflicts())
        .extracting(FieldConflict::field)
        .containsExactly(".spec.plain");
    LiveObject both =
        tools.apply(
            "b",
            "{'apiVersion':'test.supercargo.io/v1','kind':'Widget','metadata':{'name':'w'},"
                + "'spec':{'parts':[{'name':'q'}]}}");
    assertThat(both.tree().toString()).contains("name=p").contains("name=q");
    assertThat(at(both, "spec.mode")).isEqualTo("fast");
    ApiException invalid =
        refused(
            () ->
                tools.apply(
                    "a",
                    "{'apiVersion':'test.supercargo.io/v1','kind':'Widget',"
                        + "'metadata':{'name':'v'},'spec':{'size':-1}}"));
    assertThat(invalid.causes()).extracting(ApiException.Cause::field).containsExactly("spec.size");
  }

  @Test
  void kindsThatAreNotServedAreNotFound() throws Exception {
    io.supercargo.apply.spi.ResourceType gone =
        new io.supercargo.apply.spi.ResourceType(
            "none.supercargo.io", "v1", "None", "nones", true, java.util.Set.of());
    ApiException e =
        refused(
            () ->
                client()
                    .apply(
                        new ObjectKey(gone, namespace, "x"),
                        tree(
                            "{'apiVersion':'none.supercargo.io/v1','kind':'None',"
                                + "'metadata':{'name':'x'}}"),
                        ApplyOptions.by("a")));
    assertThat(e.code()).isEqualTo(404);
    assertThat(e.isNotFound()).isFalse();
  }
}
