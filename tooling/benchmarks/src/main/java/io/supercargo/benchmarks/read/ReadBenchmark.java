package io.supercargo.benchmarks.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.kubernetes.client.util.Yaml;
import io.supercargo.read.ManifestReader;
import io.supercargo.read.ReadLimits;
import io.supercargo.read.internal.yaml.Splitter;
import io.supercargo.read.internal.yaml.YamlParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Six resources from their text: typed by three libraries, untyped by two, nodes alone by ours. */
@State(Scope.Benchmark)
public class ReadBenchmark {
  private String text = "";
  private final KubernetesSerialization fabric8 = new KubernetesSerialization();
  private final YAMLMapper jackson = new YAMLMapper();

  @Setup
  public void load() throws IOException {
    try (InputStream in = ReadBenchmark.class.getResourceAsStream("shop.yaml")) {
      text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Benchmark
  public Object supercargoTyped() {
    return ManifestReader.strict().read("shop.yaml", text).orThrow();
  }

  @Benchmark
  public int supercargoNodes() throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Splitter splitter = new Splitter(bytes, ReadLimits.defaults().documentBytes());
    YamlParser parser = new YamlParser(500, false);
    int nodes = 0;
    while (splitter.next()) {
      nodes += parser.parse(bytes, splitter.start(), splitter.end(), splitter.line()).size();
    }
    return nodes;
  }

  @Benchmark
  public Object fabric8Typed() {
    return fabric8.unmarshal(text);
  }

  @Benchmark
  public Object officialTyped() throws IOException {
    return Yaml.loadAll(text);
  }

  @Benchmark
  public Object snakeyamlEngineMaps() {
    List<Object> documents = new ArrayList<>();
    new Load(LoadSettings.builder().build()).loadAllFromString(text).forEach(documents::add);
    return documents;
  }

  @Benchmark
  public Object jacksonNodes() {
    try {
      return jackson.readerFor(JsonNode.class).readValues(text).readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
