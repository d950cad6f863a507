package io.supercargo.client.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ClusterClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide shows. */
class KubectlGuideTest {
  @TempDir private Path directory;

  private final StringBuilder deliveries = new StringBuilder();

  private void deliver(ClusterClient client) {
    deliveries.append(client.description());
  }

  @Test
  void aCertainKubectlAndContext() throws IOException {
    String view = FakeKubectl.showing(FakeKubectl.view("https://a:1", "shop"));
    FakeKubectl fake = new FakeKubectl(directory);
    Path program = Path.of(fake.of(view, fake.serving()).program());
    Path kubeconfig = Files.writeString(directory.resolve("config"), "");
    // region kubectl
    Kubectl kubectl = Kubectl.at(program).withKubeconfig(kubeconfig).withContext("one");
    try (ClusterClient client = KubectlClient.of(kubectl)) {
      deliver(client);
    }
    // endregion
    assertThat(deliveries).hasToString("kubectl one (https://a:1)");
  }
}
