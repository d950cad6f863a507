package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomResourceTest {
  private static CustomResource virtualService() {
    return CustomResource.of(
        "networking.istio.io/v1",
        "VirtualService",
        "web",
        v -> v.namespace("shop").spec(s -> s.list("hosts", "web.example")));
  }

  @Test
  void itIsAResourceOverATree() {
    CustomResource resource = virtualService();
    assertThat(resource.apiVersion()).isEqualTo("networking.istio.io/v1");
    assertThat(resource.kind()).isEqualTo("VirtualService");
    assertThat(resource.name()).isEqualTo("web");
    assertThat(resource.namespace()).isEqualTo("shop");
    assertThat(resource.value("spec")).isEqualTo(Map.of("hosts", List.of("web.example")));
    assertThat(resource)
        .hasToString(
            "VirtualService web{apiVersion=networking.istio.io/v1, kind=VirtualService,"
                + " metadata={name=web, namespace=shop}, spec={hosts=[web.example]}}");
  }

  @Test
  void aChangedCopyLeavesTheOriginal() {
    CustomResource original = virtualService();
    CustomResource changed =
        original.with(
            v ->
                v.spec(s -> s.put("gateways", List.of("g")))
                    .field("status", null)
                    .metadata(m -> m.label("a", "b"))
                    .with(f -> f.annotation("c", "d")));
    assertThat(changed.value("spec"))
        .isEqualTo(Map.of("hosts", List.of("web.example"), "gateways", List.of("g")));
    assertThat(changed.unknownFields()).containsEntry("status", null);
    assertThat(changed.metadata().labels()).containsEntry("a", "b");
    assertThat(original).isEqualTo(virtualService());
    assertThat(original).isNotEqualTo(changed);
  }

  @Test
  void fieldsKeepTheirOrder() {
    CustomResource resource =
        CustomResource.of(
            "x/v1", "X", "x", x -> x.field("z", 1).field("a", 2).object("m", m -> {}));
    assertThat(resource.unknownFields().keySet()).containsExactly("z", "a", "m");
  }

  @Test
  void misuseIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> CustomResource.builder("", "X"));
    assertThatIllegalArgumentException().isThrownBy(() -> CustomResource.builder("x/v1", null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomResource.of("x/v1", "X", "", x -> {}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> virtualService().with(v -> v.field("kind", "Y")));
    assertThatIllegalArgumentException().isThrownBy(() -> virtualService().toBuilder().nested(0));
  }

  @Test
  void metadataIsTyped() {
    CustomResource resource =
        virtualService().with(v -> v.metadata(ObjectMeta.of(m -> m.name("other"))));
    assertThat(resource.name()).isEqualTo("other");
    CustomResource bare = virtualService().with(v -> v.metadata((ObjectMeta) null));
    assertThat(bare.name()).isNull();
    assertThat(resource.toBuilder().clusterScoped().isClusterScoped()).isTrue();
    assertThat(resource.toBuilder().isClusterScoped()).isFalse();
  }

  @Test
  void whereObjectsOfTheKindLiveIsKeptInCopiesAndOutsideEquality() {
    CustomResource issuer =
        CustomResource.of("cert-manager.io/v1", "ClusterIssuer", "a", c -> c.clusterScoped());
    assertThat(issuer.isClusterScoped()).isTrue();
    assertThat(issuer.toBuilder().isClusterScoped()).isTrue();
    assertThat(issuer.toBuilder().isNamespaced()).isFalse();
    assertThat(((CustomResource) issuer.toBuilder().part()).isClusterScoped()).isTrue();
    assertThat(issuer.with(b -> b.label("a", "b")).isClusterScoped()).isTrue();
    assertThat(issuer)
        .isEqualTo(CustomResource.of("cert-manager.io/v1", "ClusterIssuer", "a", c -> {}));
  }
}
