package io.supercargo.testing.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinderTest {
  private static final String PREFIX = "supercargo.cluster.";
  private static final Options OTHER_VERSION = new Options("1.34.4", false, List.of());

  @TempDir private Path directory;
  private final Map<String, String> properties = new HashMap<>();

  @Test
  void withoutAnySourceTheReasonNamesTheCommand() {
    assertThat(finder().whyNot(OTHER_VERSION))
        .contains("No Kubernetes API server 1.34.4")
        .contains("tooling/control-plane/build --version 1.34.4")
        .contains("-Dsupercargo.cluster.binaries=");
    assertThat(finder().whyNot(Options.DEFAULT)).contains("tooling/control-plane/build\n");
    assertThatExceptionOfType(NoClusterException.class)
        .isThrownBy(() -> finder().start(OTHER_VERSION))
        .withMessage(finder().whyNot(OTHER_VERSION));
  }

  @Test
  void aVersionInTheCacheIsFound() throws IOException {
    fill(directory.resolve("control-plane/1.34.4"));

    assertThat(finder().whyNot(OTHER_VERSION)).isNull();
    assertThat(finder().whyNot(Options.DEFAULT)).isNotNull();
  }

  @Test
  void aHalfBuiltVersionIsNotFound() throws IOException {
    Path cached = directory.resolve("control-plane/1.34.4");
    fill(cached);
    Files.delete(cached.resolve("kube-apiserver"));

    assertThat(finder().whyNot(OTHER_VERSION)).isNotNull();
  }

  @Test
  void aSettingThatPromisesAServerIsBelieved() {
    for (String setting : List.of("kubeconfig", "binaries", "download", "build")) {
      properties.clear();
      properties.put(PREFIX + setting, "true");
      assertThat(finder().whyNot(Options.DEFAULT)).as(setting).isNull();
    }
  }

  @Test
  void programsThatAreMissingWhereTheyShouldBeAreNamed() {
    properties.put(PREFIX + "binaries", directory.toString());

    assertThatExceptionOfType(NoClusterException.class)
        .isThrownBy(() -> finder().start(Options.DEFAULT))
        .withMessage(
            directory
                + " does not hold all of cluster, etcd, kube-apiserver, kube-controller-manager");
  }

  @Test
  void whatALauncherSaysBeforeItFailsIsInTheMessage() throws IOException {
    fill(directory);
    Files.writeString(directory.resolve("cluster"), "#!/bin/sh\necho no luck >&2\nexit 1\n");
    properties.put(PREFIX + "binaries", directory.toString());

    assertThatExceptionOfType(NoClusterException.class)
        .isThrownBy(() -> finder().start(Options.DEFAULT))
        .withMessageContaining("did not start")
        .withMessageContaining("no luck");
  }

  @Test
  void theBuildScriptIsFoundFromBelow() {
    assertThat(BuildScript.find(Path.of("src").toAbsolutePath()))
        .isEqualTo(Path.of("../tooling/control-plane/build").toAbsolutePath().normalize());
    assertThat(BuildScript.find(directory)).isNull();
  }

  private Finder finder() {
    return new Finder(
        new Settings(properties::get, Map.of("SUPERCARGO_CACHE", directory.toString())::get));
  }

  private static void fill(Path binaries) throws IOException {
    Files.createDirectories(binaries);
    for (String program : List.of("cluster", "etcd", "kube-apiserver", "kube-controller-manager")) {
      Files.createFile(
          binaries.resolve(program),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }
}
