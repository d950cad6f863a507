package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.apiextensions.v1.JSONSchemaProps;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.DeploymentSpec;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.PodList;
import io.supercargo.model.core.v1.Secret;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class StructTest {
  private static final String MARKER = "hunter2-marker";
  private static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

  @Test
  void equalityIsTypeFieldsAndUnknownFields() {
    Container one = Container.of(c -> c.name("web").unknownField("x", 1));
    assertThat(one).isEqualTo(Container.of(c -> c.unknownField("x", 1).name("web")));
    assertThat(one).hasSameHashCodeAs(Container.of(c -> c.unknownField("x", 1).name("web")));
    assertThat(one).isNotEqualTo(Container.of(c -> c.name("web")));
    assertThat(one).isNotEqualTo(Container.of(c -> c.name("web2").unknownField("x", 1)));
    assertThat(Pod.builder().build()).isNotEqualTo(Deployment.builder().build());
    assertThat(one.equals(null)).isFalse();
  }

  @Test
  void aFieldIsFoundByNameKnownOrNot() {
    Container container = Container.of(c -> c.name("web").unknownField("new", "x"));
    assertThat(container.value("name")).isEqualTo("web");
    assertThat(container.value("new")).isEqualTo("x");
    assertThat(container.value("image")).isNull();
    assertThat(container.value("nothing")).isNull();
    assertThat(container.isEmpty()).isFalse();
    assertThat(Container.of(c -> c.unknownField("x", null)).isEmpty()).isFalse();
  }

  @Test
  void toStringIsKindNameAndWhatIsSetOnOneLine() {
    Deployment deployment =
        Deployment.of(
            "web",
            d -> d.spec(s -> s.replicas(3).template(t -> t.spec(p -> p.containers(List.of())))));
    assertThat(deployment)
        .hasToString(
            "Deployment web{apiVersion=apps/v1, kind=Deployment, metadata={name=web},"
                + " spec={replicas=3, template={spec={containers=[]}}}}");
    assertThat(DeploymentSpec.of(s -> {})).hasToString("DeploymentSpec{}");
    assertThat(Container.of(c -> c.args("a", "b").unknownField("x", Map.of())))
        .hasToString("Container{args=[a, b], x={}}");
  }

  private static Secret secret() {
    return Secret.of(
        "db",
        s ->
            s.stringData("password", MARKER)
                .data("token", MARKER.getBytes(StandardCharsets.UTF_8))
                .annotation(LAST_APPLIED, "{\"stringData\":\"" + MARKER + "\"}")
                .unknownField("stringdata", Map.of("password", MARKER))
                .unknownField("more", List.of(MARKER)));
  }

  @Test
  void aSecretShowsKeysOnly() {
    assertThat(secret())
        .hasToString(
            "Secret db{apiVersion=v1, kind=Secret, metadata={name=db, annotations={"
                + LAST_APPLIED
                + "=***}}, stringData={password=***}, data={token=***},"
                + " stringdata={password=***}, more=***}");
  }

  @Test
  void secretValuesAreMaskedWhereverASecretStands() {
    Map<String, Object> tree =
        Map.of(
            "apiVersion",
            "v1",
            "kind",
            "Secret",
            "stringData",
            Map.of("password", MARKER),
            "metadata",
            Map.of("annotations", Map.of(LAST_APPLIED, MARKER)));
    CustomResource untyped =
        CustomResource.of("v1", "Secret", "db", s -> s.field("data", Map.of("password", MARKER)));
    CustomResource list =
        CustomResource.of("v1", "List", "all", l -> l.field("items", List.of(tree)));
    Pod pod = Pod.of("p", p -> p.annotation(LAST_APPLIED, MARKER).unknownField("x", tree));
    assertThat(List.of(untyped, list, pod)).asString().doesNotContain(MARKER);
    assertThat(untyped.toString()).contains("password=***");
    assertThat(list.toString()).contains("List all", "password=***");
  }

  @Test
  void tokensAreMasked() {
    var request =
        io.supercargo.model.authentication.v1.TokenReview.of(
            "t", t -> t.spec(s -> s.token(MARKER)));
    var answer =
        io.supercargo.model.authentication.v1.TokenRequest.of(
            "t", t -> t.status(s -> s.token(MARKER)));
    assertThat(request.toString()).contains("token=***").doesNotContain(MARKER);
    assertThat(answer.toString()).contains("token=***").doesNotContain(MARKER);
  }

  @Test
  @SuppressWarnings("ObjectToString") // What it shows, if little, is no secret.
  void noMessageOfABuilderShowsASecret() {
    List<String> messages = new ArrayList<>();
    Secret.Builder builder = secret().toBuilder();
    messages.add(message(() -> builder.stringData("password", MARKER)));
    messages.add(message(() -> Bytes.ofBase64(MARKER)));
    messages.add(message(() -> builder.setValue(builder.index("data"), Map.of("k", MARKER))));
    messages.add(message(() -> builder.setValue(builder.index("data"), MARKER)));
    messages.add(message(() -> builder.unknownField("x", List.of(new StringBuilder(MARKER)))));
    assertThat(messages).doesNotContain("").asString().doesNotContain(MARKER);
    assertThat(builder.toString()).doesNotContain(MARKER);
  }

  private static String message(Runnable misuse) {
    try {
      misuse.run();
      return "";
    } catch (IllegalArgumentException e) {
      return e.toString();
    }
  }

  @Test
  void objectsAreSharedBetweenThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 200; round++) {
        Pod pod = Pod.of("p", p -> p.spec(s -> s.addContainer(c -> c.name("web"))));
        List<Future<Boolean>> results = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          results.add(threads.submit(() -> reads(pod)));
        }
        for (Future<Boolean> result : results) {
          assertThat(result.get()).isTrue();
        }
      }
    } finally {
      threads.shutdown();
    }
  }

  private static boolean reads(Pod pod) {
    return "p".equals(pod.name())
        && pod.schema().indexOf("spec") >= 0
        && pod.with(p -> p.spec(s -> s.nodeName("n"))).value("spec") != null
        && pod.equals(pod.toBuilder().build());
  }

  @Test
  void resourcesAnswerForTheirMetadata() {
    Pod pod = Pod.of("web", p -> p.namespace("shop").label("a", "b"));
    assertThat(pod.name()).isEqualTo("web");
    assertThat(pod.namespace()).isEqualTo("shop");
    assertThat(pod.asStruct()).isSameAs(pod);
    Pod bare = Pod.builder().build();
    assertThat(bare.name()).isNull();
    assertThat(bare.namespace()).isNull();
    assertThat(bare.apiVersion()).isEqualTo("v1");
  }

  @Test
  void everyKindHasABuilder() {
    assertThat(Kinds.all()).hasSizeGreaterThan(150);
    for (String kind : Kinds.all()) {
      int slash = kind.lastIndexOf('/');
      StructBuilder<?> builder = Kinds.builder(kind.substring(0, slash), kind.substring(slash + 1));
      assertThat(builder).as(kind).isNotNull();
      assertThat(builder.schema().kind()).isEqualTo(kind.substring(slash + 1));
    }
    assertThat(Kinds.builder("v1", "Nothing")).isNull();
    assertThat(Kinds.builder("nothing/v1", "Pod")).isNull();
  }

  @Test
  void aSchemaTellsKindsKeysAndSecrets() {
    Schema pod = Pod.builder().schema();
    assertThat(pod.apiVersion()).isEqualTo("v1");
    assertThat(pod.plural()).isEqualTo("pods");
    assertThat(pod.namespaced()).isTrue();
    assertThat(pod).hasToString("core.v1.Pod");
    Schema container = Container.builder().schema();
    int ports = container.indexOf("ports");
    assertThat(container.listKeys(ports)).containsExactly("containerPort", "protocol");
    assertThat(container.keyedList(ports)).isTrue();
    assertThat(container.listKeys(container.indexOf("env"))).containsExactly("name");
    assertThat(container.listKeys(container.indexOf("args"))).isEmpty();
    assertThat(container.keyedList(container.indexOf("args"))).isFalse();
    assertThat(container.indexOf("none")).isEqualTo(-1);
    assertThat(container.kind()).isNull();
    Schema meta = io.supercargo.model.meta.v1.ObjectMeta.builder().schema();
    assertThat(meta.isSet(meta.indexOf("finalizers"))).isTrue();
    assertThat(meta.listKeys(meta.indexOf("finalizers"))).isEmpty();
    assertThat(new Schema("empty", "").size()).isZero();
  }

  @Test
  void schemaKnowsHowServerSideApplyMerges() {
    Schema schema = new Schema("test", "[o a#k,l|[s b#*|[o c#k=|{s d#=|[s e|o f#=");
    assertThat(schema.listKeys(0)).containsExactly("k", "l");
    assertThat(schema.isSet(1)).isTrue();
    assertThat(schema.listKeys(2)).containsExactly("k");
    assertThat(schema.keyedList(3)).isFalse();
    assertThat(List.of(0, 1, 2, 3, 4, 5))
        .map(schema::atomic)
        .containsExactly(false, false, true, true, false, true);
    assertThat(schema.name(3)).isEqualTo("d");
  }

  @Test
  void nullIsAnElementOnlyWhereAnythingIs() {
    JSONSchemaProps props = JSONSchemaProps.of(p -> p.enum_(Arrays.asList("a", null)).addEnum(1));
    assertThat(props.enum_()).isEqualTo(Arrays.asList("a", null, 1L));
  }

  @Test
  void entriesOfMapsOfStructsAreFilledByLambdas() {
    JSONSchemaProps props =
        JSONSchemaProps.of(p -> p.property("a", a -> a.type("string")).property("b", b -> {}));
    assertThat(props.properties().get("a").type()).isEqualTo("string");
    assertThat(props.properties().get("b").isEmpty()).isTrue();
    assertThat(props.toBuilder().build()).isEqualTo(props);
  }

  @Test
  void listsAreKindsWithoutAName() {
    PodList list = PodList.of(l -> l.addItem(i -> i.name("a")));
    assertThat(list.items().get(0).name()).isEqualTo("a");
    assertThat(list.items().get(0).kind()).as("a part says no kind").isNull();
    assertThat(list).isNotInstanceOf(Resource.class);
  }

  @Test
  void aFieldThatIsWrittenAsNullIsNotSetAndRememberedUntilItIs() {
    DeploymentSpec.Builder builder = DeploymentSpec.builder();
    int paused = builder.index("paused");
    builder.setNull(builder.index("replicas"));
    builder.setNull(paused);
    builder.setValue(paused, true);
    DeploymentSpec spec = builder.build();
    int replicas = spec.schema().indexOf("replicas");
    assertThat(spec.replicas()).isNull();
    assertThat(spec.isNull(replicas)).isTrue();
    assertThat(spec.isNull(paused)).isFalse();
    assertThat(spec).isEqualTo(DeploymentSpec.of(s -> s.paused(true)));
    assertThat(spec.toBuilder().build().isNull(replicas)).isTrue();
    assertThat(spec.with(s -> s.replicas(3)).isNull(replicas)).isFalse();
    assertThat(spec.with(s -> s.unset("replicas")).isNull(replicas)).isFalse();
  }
}
