package io.supercargo.benchmarks.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.supercargo.render.Json;
import io.supercargo.render.Yaml;
import java.io.IOException;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same six resources to a string of YAML or JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderBenchmark {
  private final Shop shop;
  private final ObjectMapper json = new ObjectMapper();
  private final YAMLMapper yaml = new YAMLMapper();

  public RenderBenchmark() {
    try {
      shop = new Shop();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Benchmark
  public String supercargo() {
    return Yaml.write(shop.supercargo);
  }

  @Benchmark
  public String supercargoJson() {
    return Json.write(shop.supercargo);
  }

  /** {@code Serialization.asYaml} begins each document with {@code ---}. */
  @Benchmark
  public String fabric8() {
    StringBuilder out = new StringBuilder();
    for (HasMetadata resource : shop.fabric8) {
      out.append(Serialization.asYaml(resource));
    }
    return out.toString();
  }

  @Benchmark
  public String official() {
    return io.kubernetes.client.util.Yaml.dumpAll(shop.official.iterator());
  }

  @Benchmark
  public String jacksonYaml() throws IOException {
    StringWriter out = new StringWriter();
    try (SequenceWriter writer = yaml.writer().writeValues(out)) {
      for (JsonNode node : shop.nodes) {
        writer.write(node);
      }
    }
    return out.toString();
  }

  @Benchmark
  public String jacksonJson() throws IOException {
    return json.writeValueAsString(shop.nodes);
  }

  @Benchmark
  public String jacksonJsonMaps() throws IOException {
    return json.writeValueAsString(shop.maps);
  }

  @Benchmark
  public String jacksonJsonTyped() throws IOException {
    return json.writeValueAsString(shop.fabric8);
  }
}
