package io.supercargo.testing.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a server in the order that the settings allow. */
final class Finder {
  private static final List<String> PROGRAMS =
      List.of("cluster", "etcd", "kube-apiserver", "kube-controller-manager");

  private final Settings settings;

  Finder(Settings settings) {
    this.settings = settings;
  }

  /** Why there is no server; null if there is one. Starts and builds nothing. */
  @Nullable String whyNot(Options options) {
    boolean found =
        settings.kubeconfig() != null
            || settings.binaries() != null
            || settings.mayDownload()
            || isComplete(settings.cached(version(options)))
            || settings.mayBuild();
    return found ? null : howTo(options);
  }

  /**
   * Starts a server.
   *
   * @throws NoClusterException if there is none
   */
  Cluster start(Options options) {
    Path kubeconfig = settings.kubeconfig();
    if (kubeconfig != null) {
      return GivenCluster.connect(kubeconfig, settings.confirmedServer());
    }
    Path binaries = settings.binaries();
    if (binaries != null) {
      return Launcher.start(complete(binaries), options);
    }
    if (settings.mayDownload()) {
      return DownloadedServer.start(version(options));
    }
    Path cached = settings.cached(version(options));
    if (!isComplete(cached) && settings.mayBuild()) {
      BuildScript.run(version(options));
    }
    if (isComplete(cached)) {
      return Launcher.start(cached, options);
    }
    throw new NoClusterException(howTo(options));
  }

  private String version(Options options) {
    return options.version().isEmpty() ? settings.version() : options.version();
  }

  private static Path complete(Path binaries) {
    if (!isComplete(binaries)) {
      throw new NoClusterException(
          binaries + " does not hold all of " + String.join(", ", PROGRAMS));
    }
    return binaries;
  }

  private static boolean isComplete(Path directory) {
    return PROGRAMS.stream().allMatch(each -> Files.isExecutable(directory.resolve(each)));
  }

  private String howTo(Options options) {
    String version = version(options);
    return "No Kubernetes API server "
        + version
        + " to test against. Build one (needs Go, about five minutes, once):\n    "
        + BuildScript.command(version)
        + "\nor name one: -Dsupercargo.cluster.binaries=DIRECTORY, -Dsupercargo.cluster.download=true"
        + " (with io.fabric8:kube-api-test), or -Dsupercargo.cluster.kubeconfig=FILE";
  }
}
