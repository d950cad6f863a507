package io.supercargo.client.kubectl;

import io.supercargo.apply.spi.ClusterClient;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Clusters by way of kubectl, which runs as a proxy on a socket that only the current user may
 * open. Kubeconfig, credential plug-ins, proxies and TLS are its part. It ends with the client, and
 * with this JVM however that ends. Needs a Unix, with {@code sh}.
 */
public final class KubectlClient {
  private KubectlClient() {}

  /**
   * Connects as kubectl does by itself.
   *
   * @throws UncheckedIOException if there is no kubectl, or nothing that it can connect with
   */
  public static ClusterClient connect() {
    return of(Kubectl.onPath());
  }

  /**
   * Connects to the current context of a kubeconfig.
   *
   * @throws UncheckedIOException if there is no kubectl, or it cannot use the file
   */
  public static ClusterClient kubeconfig(Path file) {
    return kubeconfig(file, null);
  }

  /**
   * Connects to a context of a kubeconfig.
   *
   * @param file the kubeconfig
   * @param context the name of the context, null for the current one
   * @throws UncheckedIOException if there is no kubectl, or it cannot use the file
   * @throws IllegalArgumentException if the file has no such context
   */
  public static ClusterClient kubeconfig(Path file, @Nullable String context) {
    return of(Kubectl.onPath().withKubeconfig(file).withContext(context));
  }

  /**
   * Connects by a certain kubectl.
   *
   * @throws UncheckedIOException if it cannot be run, or has nothing to connect with
   * @throws IllegalArgumentException if there is no such context
   */
  public static ClusterClient of(Kubectl kubectl) {
    Target target = Target.of(kubectl);
    return SocketClient.of(KubectlProxy.start(kubectl, target), target);
  }
}
