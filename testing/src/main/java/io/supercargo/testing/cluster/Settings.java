package io.supercargo.testing.cluster;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the person who runs the tests: the system property {@code supercargo.cluster.NAME},
 * else the environment variable {@code SUPERCARGO_CLUSTER_NAME}. Empty is not set.
 */
final class Settings {
  static final String DEFAULT_VERSION = "1.36.3";

  private final Function<String, @Nullable String> properties;
  private final Function<String, @Nullable String> environment;

  Settings(
      Function<String, @Nullable String> properties,
      Function<String, @Nullable String> environment) {
    this.properties = properties;
    this.environment = environment;
  }

  static Settings ofSystem() {
    return new Settings(System::getProperty, System::getenv);
  }

  /** A kubeconfig whose cluster may be used once {@link #confirmedServer} says so too. */
  @Nullable Path kubeconfig() {
    return path("kubeconfig");
  }

  /** The address of the given cluster's server, repeated as a second opt-in. */
  @Nullable String confirmedServer() {
    return setting("confirm");
  }

  /** The directory of etcd, kube-apiserver and their launcher. */
  @Nullable Path binaries() {
    return path("binaries");
  }

  /** Whether programs may be downloaded by kube-api-test. */
  boolean mayDownload() {
    return Boolean.parseBoolean(setting("download"));
  }

  /** Whether programs may be built, which takes minutes. */
  boolean mayBuild() {
    return Boolean.parseBoolean(setting("build"));
  }

  /** Whether tests fail instead of being skipped when there is no server. */
  boolean isRequired() {
    return Boolean.parseBoolean(setting("required"));
  }

  String version() {
    String version = setting("version");
    return version == null ? DEFAULT_VERSION : version;
  }

  /** Where the build script puts a version. */
  Path cached(String version) {
    return cache().resolve("control-plane").resolve(version);
  }

  private Path cache() {
    String own = environment.apply("SUPERCARGO_CACHE");
    if (own != null && !own.isEmpty()) {
      return Path.of(own);
    }
    String common = environment.apply("XDG_CACHE_HOME");
    return common != null && !common.isEmpty()
        ? Path.of(common, "supercargo")
        : Path.of(String.valueOf(properties.apply("user.home")), ".cache", "supercargo");
  }

  private @Nullable Path path(String name) {
    String value = setting(name);
    return value == null ? null : Path.of(value);
  }

  private @Nullable String setting(String name) {
    String value = properties.apply("supercargo.cluster." + name);
    if (value == null || value.isEmpty()) {
      value = environment.apply("SUPERCARGO_CLUSTER_" + name.toUpperCase(Locale.ROOT));
    }
    return value == null || value.isEmpty() ? null : value;
  }
}
