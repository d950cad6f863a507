package io.supercargo.benchmarks.render;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.kubernetes.client.common.KubernetesType;
import io.kubernetes.client.util.Yaml;
import io.supercargo.read.ManifestReader;
import io.supercargo.set.Manifests;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One application of six resources, as the objects of each library. */
final class Shop {
  final String yaml;
  final Manifests supercargo;
  final List<HasMetadata> fabric8;
  final List<KubernetesType> official = new ArrayList<>();
  final List<JsonNode> nodes;
  final List<Map<String, Object>> maps;

  Shop() throws IOException {
    try (InputStream in = Shop.class.getResourceAsStream("shop.yaml")) {
      yaml = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    supercargo = ManifestReader.strict().read(yaml).orThrow();
    for (Object resource : Yaml.loadAll(yaml)) {
      official.add((KubernetesType) resource);
    }
    nodes = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(yaml).readAll();
    maps = new ArrayList<>();
    fabric8 = new ArrayList<>();
    for (JsonNode node : nodes) {
      maps.add(new ObjectMapper().convertValue(node, new TypeReference<>() {}));
      fabric8.add(new KubernetesSerialization().unmarshal(node.toString()));
    }
  }
}
