package io.supercargo.client.kubectl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which cluster is meant. */
class TargetTest {
  private static final String ERROR = "error: current-context must exist in order to minify";
  private static final String FAILING = "echo '" + ERROR + "' >&2; exit 1";

  @TempDir private Path directory;

  private Kubectl showing(String view) throws IOException {
    return new FakeKubectl(directory).of(FakeKubectl.showing(view), "exit 1");
  }

  @Test
  void kubectlSaysWhereItGoes() throws IOException {
    Target target = Target.of(showing(FakeKubectl.view("https://a:1", "shop")));
    assertThat(target).isEqualTo(new Target("one", "https://a:1", "shop"));
    assertThat(target.hasPath()).isFalse();
    assertThat(target).hasToString("kubectl one (https://a:1)");
  }

  @Test
  void withoutANamespaceItIsDefault() throws IOException {
    assertThat(Target.of(showing(FakeKubectl.view("https://a:1/", ""))).namespace())
        .isEqualTo("default");
  }

  @Test
  void serversBelowAPathAreNoticed() throws IOException {
    assertThat(Target.of(showing(FakeKubectl.view("https://a/k8s/c-1", ""))).hasPath()).isTrue();
  }

  @Test
  void kubeconfigAndContextAreHandedOn() throws IOException {
    Path file = Files.writeString(directory.resolve("config"), "");
    FakeKubectl fake = new FakeKubectl(directory);
    Kubectl kubectl = fake.of(FakeKubectl.showing(FakeKubectl.view("https://a:1", "")), "exit 1");
    Target.of(kubectl.withKubeconfig(file).withContext("one"));
    assertThat(Files.readString(fake.calls()))
        .isEqualTo("--kubeconfig=" + file + " --context=one config view --minify -o json\n");
  }

  @Test
  void missingProgramsAreNamedWithWhatToDo() {
    assertThatThrownBy(() -> Target.of(Kubectl.at(directory.resolve("none"))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(directory.resolve("none") + ": ")
        .hasMessageContaining("Install kubectl");
  }

  @Test
  void missingFilesAreNamed() {
    assertThatThrownBy(() -> KubectlClient.kubeconfig(directory.resolve("none")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot use the kubeconfig " + directory.resolve("none"));
  }

  @Test
  void missingContextsAreNamed() throws IOException {
    Kubectl kubectl = new FakeKubectl(directory).of(FAILING, "exit 1").withContext("three");
    assertThatThrownBy(() -> Target.of(kubectl))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("kubectl cannot use the context three: " + ERROR);
  }

  @Test
  void nothingToConnectWithIsSaidWithWhatToDo() throws IOException {
    Path file = Files.writeString(directory.resolve("config"), "");
    Kubectl kubectl = new FakeKubectl(directory).of(FAILING, "exit 1").withKubeconfig(file);
    assertThatThrownBy(() -> Target.of(kubectl))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("use-context")
        .hasMessageEndingWith(ERROR);
  }

  @Test
  void withinAPodKubectlTakesItsAccount() throws IOException {
    Path file = Files.writeString(directory.resolve("namespace"), "shop\n");
    assertThat(Target.ofPod("10.0.0.1", file, ERROR))
        .isEqualTo(new Target("", "https://10.0.0.1", "shop"))
        .hasToString("kubectl https://10.0.0.1");
    assertThat(Target.ofPod("10.0.0.1", directory.resolve("none"), ERROR).namespace())
        .isEqualTo("default");
  }

  @Test
  void oddConfigurationsAreTakenAsFarAsTheyGo() {
    byte[] odd = "{\"contexts\":[],\"clusters\":null}".getBytes(StandardCharsets.UTF_8);
    assertThat(Target.read(odd)).isEqualTo(new Target("", "", "default"));
  }
}
