package io.supercargo.benchmarks.start;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** The application of {@code shop.yaml} as trees of Jackson, written. Nothing is checked. */
public final class JacksonShop {
  private JacksonShop() {}

  public static void main(String[] args) throws IOException {
    System.out.print(yaml());
  }

  /** Returns the application; each document begins with {@code ---}. */
  static String yaml() throws IOException {
    StringWriter out = new StringWriter();
    try (SequenceWriter writer = new YAMLMapper().writer().writeValues(out)) {
      for (ObjectNode resource : build()) {
        writer.write(resource);
      }
    }
    return out.toString();
  }

  private static List<ObjectNode> build() {
    return List.of(
        config(), database(), storage(), JacksonDeployment.build(), service(), ingress());
  }

  static ObjectNode resource(String apiVersion, String kind, String name) {
    ObjectNode resource = JsonNodeFactory.instance.objectNode();
    resource.put("apiVersion", apiVersion).put("kind", kind);
    ObjectNode metadata = resource.putObject("metadata");
    metadata.put("name", name).put("namespace", "shop");
    metadata
        .putObject("labels")
        .put("app.kubernetes.io/name", "shop")
        .put("app.kubernetes.io/part-of", "store");
    return resource;
  }

  static ObjectNode annotations(ObjectNode resource) {
    return resource.withObject("/metadata").putObject("annotations");
  }

  private static ObjectNode config() {
    ObjectNode config = resource("v1", "ConfigMap", "shop");
    config
        .putObject("data")
        .put("LOG_LEVEL", "info")
        .put("FEATURE_CHECKOUT", "true")
        .put("PAGE_SIZE", "50")
        .put("application.yaml", ShopText.SETTINGS);
    return config;
  }

  private static ObjectNode database() {
    ObjectNode secret = resource("v1", "Secret", "shop-db");
    secret
        .putObject("stringData")
        .put("username", "shop")
        .put("password", "correct horse battery staple")
        .put("url", "jdbc:postgresql://shop-db:5432/shop?sslmode=require");
    return secret.put("type", "Opaque");
  }

  private static ObjectNode storage() {
    ObjectNode claim = resource("v1", "PersistentVolumeClaim", "shop-data");
    ObjectNode spec = claim.putObject("spec");
    spec.putArray("accessModes").add("ReadWriteOnce");
    spec.put("storageClassName", "fast");
    spec.putObject("resources").putObject("requests").put("storage", "10Gi");
    return claim;
  }

  private static ObjectNode service() {
    ObjectNode service = resource("v1", "Service", "shop");
    ObjectNode spec = service.putObject("spec").put("type", "ClusterIP");
    spec.putObject("selector")
        .put("app.kubernetes.io/name", "shop")
        .put("app.kubernetes.io/instance", "store");
    port(spec, "http", 80);
    port(spec, "metrics", 9090);
    return service;
  }

  private static void port(ObjectNode spec, String name, int port) {
    spec.withArray("ports")
        .addObject()
        .put("name", name)
        .put("port", port)
        .put("targetPort", name)
        .put("protocol", "TCP");
  }

  private static ObjectNode ingress() {
    ObjectNode ingress = resource("networking.k8s.io/v1", "Ingress", "shop");
    annotations(ingress).put("cert-manager.io/cluster-issuer", "letsencrypt");
    ObjectNode spec = ingress.putObject("spec").put("ingressClassName", "nginx");
    ObjectNode tls = spec.putArray("tls").addObject();
    tls.putArray("hosts").add("shop.example.com");
    tls.put("secretName", "shop-tls");
    ObjectNode rule = spec.putArray("rules").addObject().put("host", "shop.example.com");
    ObjectNode path = rule.putObject("http").putArray("paths").addObject();
    path.put("path", "/").put("pathType", "Prefix");
    ObjectNode backend = path.putObject("backend").putObject("service").put("name", "shop");
    backend.putObject("port").put("name", "http");
    return ingress;
  }
}
