package io.supercargo.testing.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void nothingIsAllowedByDefault() {
    Settings settings = settings(Map.of(), Map.of());

    assertThat(settings.kubeconfig()).isNull();
    assertThat(settings.confirmedServer()).isNull();
    assertThat(settings.binaries()).isNull();
    assertThat(settings.mayDownload()).isFalse();
    assertThat(settings.mayBuild()).isFalse();
    assertThat(settings.isRequired()).isFalse();
    assertThat(settings.version()).isEqualTo(Settings.DEFAULT_VERSION);
  }

  @Test
  void propertiesWinOverTheEnvironment() {
    Settings settings =
        settings(
            Map.of("supercargo.cluster.version", "1.34.4", "supercargo.cluster.build", ""),
            Map.of(
                "SUPERCARGO_CLUSTER_VERSION", "1.32.13",
                "SUPERCARGO_CLUSTER_BUILD", "true",
                "SUPERCARGO_CLUSTER_BINARIES", "bin"));

    assertThat(settings.version()).isEqualTo("1.34.4");
    assertThat(settings.mayBuild()).as("an empty property is not set").isTrue();
    assertThat(settings.binaries()).isEqualTo(Path.of("bin"));
  }

  @Test
  void theCacheIsThatOfTheBuildScript() {
    Map<String, String> home = Map.of("user.home", "home");

    assertThat(settings(home, Map.of()).cached("1"))
        .isEqualTo(Path.of("home/.cache/supercargo/control-plane/1"));
    assertThat(settings(home, Map.of("XDG_CACHE_HOME", "xdg")).cached("1"))
        .isEqualTo(Path.of("xdg/supercargo/control-plane/1"));
    assertThat(
            settings(home, Map.of("XDG_CACHE_HOME", "xdg", "SUPERCARGO_CACHE", "own")).cached("1"))
        .isEqualTo(Path.of("own/control-plane/1"));
  }

  private static Settings settings(
      Map<String, String> properties, Map<String, String> environment) {
    return new Settings(properties::get, environment::get);
  }
}
