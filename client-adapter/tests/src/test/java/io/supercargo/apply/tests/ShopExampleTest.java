package io.supercargo.apply.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.supercargo.examples.Shop;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The README's program with its option: it delivers to the cluster of the current kubeconfig. */
@ClusterTest
@Timeout(300)
class ShopExampleTest {
  private static final String PASSWORD = "marker-5391";

  @TempDir private Path directory;

  @Test
  void itCreatesTheShopAndThenHasNothingToDo(Cluster cluster) throws Exception {
    String namespace = cluster.newNamespace("shop");
    Path kubeconfig = kubeconfig(cluster, namespace);

    String first = shop(kubeconfig);
    String second = shop(kubeconfig);

    assertThat(first)
        .contains("Set shop in namespace " + namespace + " of ")
        .contains("+ create Deployment " + namespace + "/web\n")
        .contains(
            "7 to create\n", "[7/7] delivered ", "\n7 written, 0 pruned, 0 failed, 0 skipped\n");
    assertThat(second)
        .contains("nothing to do: 7 unchanged\n", "\n0 written, 0 pruned, 0 failed, 0 skipped\n");
    assertThat(first + second).doesNotContain(PASSWORD, "stringData");
    String secret = "/api/v1/namespaces/" + namespace + "/secrets/db";
    assertThat(cluster.send("GET", secret, null, null).body()).contains("bWFya2VyLTUzOTE=");
  }

  /** Runs the program as a user does, and returns what it prints on both streams. */
  private static String shop(Path kubeconfig) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Shop.class.getName(),
                "--kubeconfig")
            .redirectErrorStream(true);
    builder.environment().put("KUBECONFIG", kubeconfig.toString());
    builder.environment().put("SHOP_PASSWORD", PASSWORD);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  /** The kubeconfig of the cluster, with a namespace of ours in every context. */
  private Path kubeconfig(Cluster cluster, String namespace) throws IOException {
    JsonNode config = new YAMLMapper().readTree(cluster.kubeconfig().toFile());
    for (JsonNode context : config.get("contexts")) {
      ((ObjectNode) context.get("context")).put("namespace", namespace);
    }
    Path file = directory.resolve("kubeconfig");
    new YAMLMapper().writeValue(file.toFile(), config);
    return file;
  }
}
