package io.supercargo.benchmarks.start;

import io.kubernetes.client.common.KubernetesObject;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1HTTPIngressPath;
import io.kubernetes.client.openapi.models.V1HTTPIngressRuleValue;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1IngressBackend;
import io.kubernetes.client.openapi.models.V1IngressRule;
import io.kubernetes.client.openapi.models.V1IngressServiceBackend;
import io.kubernetes.client.openapi.models.V1IngressSpec;
import io.kubernetes.client.openapi.models.V1IngressTLS;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaimSpec;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceBackendPort;
import io.kubernetes.client.openapi.models.V1ServicePort;
import io.kubernetes.client.openapi.models.V1ServiceSpec;
import io.kubernetes.client.openapi.models.V1VolumeResourceRequirements;
import io.kubernetes.client.util.Yaml;
import java.util.List;

/** The application of {@code shop.yaml} by the official client, written. Nothing is checked. */
public final class OfficialShop {
  private OfficialShop() {}

  public static void main(String[] args) {
    System.out.print(yaml());
  }

  /** Returns the application; each document begins with {@code ---}. */
  static String yaml() {
    return Yaml.dumpAll(build().iterator());
  }

  private static List<KubernetesObject> build() {
    return List.of(
        config(), database(), storage(), OfficialDeployment.build(), service(), ingress());
  }

  static V1ObjectMeta metadata(String name) {
    return new V1ObjectMeta()
        .name(name)
        .namespace("shop")
        .putLabelsItem("app.kubernetes.io/name", "shop")
        .putLabelsItem("app.kubernetes.io/part-of", "store");
  }

  private static V1ConfigMap config() {
    return new V1ConfigMap()
        .apiVersion("v1")
        .kind("ConfigMap")
        .metadata(metadata("shop"))
        .putDataItem("LOG_LEVEL", "info")
        .putDataItem("FEATURE_CHECKOUT", "true")
        .putDataItem("PAGE_SIZE", "50")
        .putDataItem("application.yaml", ShopText.SETTINGS);
  }

  private static V1Secret database() {
    return new V1Secret()
        .apiVersion("v1")
        .kind("Secret")
        .metadata(metadata("shop-db"))
        .putStringDataItem("username", "shop")
        .putStringDataItem("password", "correct horse battery staple")
        .putStringDataItem("url", "jdbc:postgresql://shop-db:5432/shop?sslmode=require")
        .type("Opaque");
  }

  private static V1PersistentVolumeClaim storage() {
    return new V1PersistentVolumeClaim()
        .apiVersion("v1")
        .kind("PersistentVolumeClaim")
        .metadata(metadata("shop-data"))
        .spec(
            new V1PersistentVolumeClaimSpec()
                .addAccessModesItem("ReadWriteOnce")
                .storageClassName("fast")
                .resources(
                    new V1VolumeResourceRequirements()
                        .putRequestsItem("storage", Quantity.fromString("10Gi"))));
  }

  private static V1Service service() {
    return new V1Service()
        .apiVersion("v1")
        .kind("Service")
        .metadata(metadata("shop"))
        .spec(
            new V1ServiceSpec()
                .type("ClusterIP")
                .putSelectorItem("app.kubernetes.io/name", "shop")
                .putSelectorItem("app.kubernetes.io/instance", "store")
                .addPortsItem(port("http", 80))
                .addPortsItem(port("metrics", 9090)));
  }

  private static V1ServicePort port(String name, int port) {
    return new V1ServicePort()
        .name(name)
        .port(port)
        .targetPort(new IntOrString(name))
        .protocol("TCP");
  }

  private static V1Ingress ingress() {
    return new V1Ingress()
        .apiVersion("networking.k8s.io/v1")
        .kind("Ingress")
        .metadata(
            metadata("shop").putAnnotationsItem("cert-manager.io/cluster-issuer", "letsencrypt"))
        .spec(
            new V1IngressSpec()
                .ingressClassName("nginx")
                .addTlsItem(
                    new V1IngressTLS().addHostsItem("shop.example.com").secretName("shop-tls"))
                .addRulesItem(
                    new V1IngressRule()
                        .host("shop.example.com")
                        .http(new V1HTTPIngressRuleValue().addPathsItem(path()))));
  }

  private static V1HTTPIngressPath path() {
    return new V1HTTPIngressPath()
        .path("/")
        .pathType("Prefix")
        .backend(
            new V1IngressBackend()
                .service(
                    new V1IngressServiceBackend()
                        .name("shop")
                        .port(new V1ServiceBackendPort().name("http"))));
  }
}
