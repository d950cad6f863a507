package io.supercargo.benchmarks.start;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressBuilder;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.List;

/** The application of {@code shop.yaml} by fabric8's builders, written. Nothing is checked. */
public final class Fabric8Shop {
  private Fabric8Shop() {}

  public static void main(String[] args) {
    System.out.print(yaml());
  }

  /** Returns the application; each document begins with {@code ---}. */
  static String yaml() {
    StringBuilder out = new StringBuilder();
    for (HasMetadata resource : build()) {
      out.append(Serialization.asYaml(resource));
    }
    return out.toString();
  }

  private static List<HasMetadata> build() {
    return List.of(
        config(), database(), storage(), Fabric8Deployment.build(), service(), ingress());
  }

  static ObjectMetaBuilder metadata(String name) {
    return new ObjectMetaBuilder()
        .withName(name)
        .withNamespace("shop")
        .addToLabels("app.kubernetes.io/name", "shop")
        .addToLabels("app.kubernetes.io/part-of", "store");
  }

  private static ConfigMap config() {
    return new ConfigMapBuilder()
        .withMetadata(metadata("shop").build())
        .addToData("LOG_LEVEL", "info")
        .addToData("FEATURE_CHECKOUT", "true")
        .addToData("PAGE_SIZE", "50")
        .addToData("application.yaml", ShopText.SETTINGS)
        .build();
  }

  private static Secret database() {
    return new SecretBuilder()
        .withMetadata(metadata("shop-db").build())
        .addToStringData("username", "shop")
        .addToStringData("password", "correct horse battery staple")
        .addToStringData("url", "jdbc:postgresql://shop-db:5432/shop?sslmode=require")
        .withType("Opaque")
        .build();
  }

  private static PersistentVolumeClaim storage() {
    return new PersistentVolumeClaimBuilder()
        .withMetadata(metadata("shop-data").build())
        .withNewSpec()
        .withAccessModes("ReadWriteOnce")
        .withStorageClassName("fast")
        .withNewResources()
        .addToRequests("storage", new Quantity("10Gi"))
        .endResources()
        .endSpec()
        .build();
  }

  private static Service service() {
    return new ServiceBuilder()
        .withMetadata(metadata("shop").build())
        .withNewSpec()
        .withType("ClusterIP")
        .addToSelector("app.kubernetes.io/name", "shop")
        .addToSelector("app.kubernetes.io/instance", "store")
        .addNewPort()
        .withName("http")
        .withPort(80)
        .withTargetPort(new IntOrString("http"))
        .withProtocol("TCP")
        .endPort()
        .addNewPort()
        .withName("metrics")
        .withPort(9090)
        .withTargetPort(new IntOrString("metrics"))
        .withProtocol("TCP")
        .endPort()
        .endSpec()
        .build();
  }

  private static Ingress ingress() {
    return new IngressBuilder()
        .withMetadata(
            metadata("shop")
                .addToAnnotations("cert-manager.io/cluster-issuer", "letsencrypt")
                .build())
        .withNewSpec()
        .withIngressClassName("nginx")
        .addNewTl()
        .withHosts("shop.example.com")
        .withSecretName("shop-tls")
        .endTl()
        .addNewRule()
        .withHost("shop.example.com")
        .withNewHttp()
        .addNewPath()
        .withPath("/")
        .withPathType("Prefix")
        .withNewBackend()
        .withNewService()
        .withName("shop")
        .withNewPort()
        .withName("http")
        .endPort()
        .endService()
        .endBackend()
        .endPath()
        .endHttp()
        .endRule()
        .endSpec()
        .build();
  }
}
