package io.supercargo.client.fabric8;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.http.HttpClusterClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Clusters by way of {@code io.fabric8:kubernetes-client}. Its configuration, with kubeconfig,
 * service accounts and credential plug-ins, TLS and connections are its part; its models and its
 * retries are not used.
 */
public final class Fabric8Client {
  private static final String DEFAULT = "default";

  private Fabric8Client() {}

  /**
   * Connects as fabric8's client does by itself: to what its system properties say, else to the
   * current context of the kubeconfig, else within a pod as its account.
   *
   * @throws UncheckedIOException if there is nothing to connect with, or it cannot be read
   */
  public static ClusterClient connect() {
    try {
      return connect(Config.autoConfigure(null), System.getenv("KUBERNETES_SERVICE_HOST"));
    } catch (KubernetesClientException e) {
      throw failed("fabric8 cannot configure itself", e);
    }
  }

  /** Connects, unless it was nowhere said where to. */
  static ClusterClient connect(Config config, @Nullable String pod) {
    if (pod == null
        && config.getCurrentContext() == null
        && config.getMasterUrl().startsWith(Config.DEFAULT_MASTER_URL)) {
      throw new UncheckedIOException(
          new IOException(
              "There is neither a kubeconfig nor the account of a pod to connect with"));
    }
    return client(config);
  }

  /**
   * Connects to the current context of a kubeconfig.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static ClusterClient kubeconfig(Path file) {
    return kubeconfig(file, null);
  }

  /**
   * Connects to a context of a kubeconfig.
   *
   * @param file the kubeconfig; files that it names are relative to it
   * @param context the name of the context, null for the current one
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalArgumentException if it has no such context
   */
  public static ClusterClient kubeconfig(Path file, @Nullable String context) {
    Config config = read(file, context);
    String current = context(config);
    if (current == null || (context != null && !context.equals(current))) {
      String missing = context == null ? "current context" : "context " + context;
      throw new IllegalArgumentException("the kubeconfig " + file + " has no " + missing);
    }
    return client(config);
  }

  private static Config read(Path file, @Nullable String context) {
    try {
      Files.newInputStream(file).close();
      return Config.fromKubeconfig(context, file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot use the kubeconfig " + file + ": " + e, e);
    } catch (RuntimeException e) {
      if (e instanceof KubernetesClientException refused && !quotes(e)) {
        throw failed("Cannot use the kubeconfig " + file, refused);
      }
      // No cause: its message may quote the file, credentials included.
      String problem = "it is no kubeconfig: " + e.getClass().getSimpleName();
      throw new UncheckedIOException(
          "Cannot use the kubeconfig " + file + ": " + problem, new IOException(problem));
    }
  }

  /** Returns whether a reader of YAML or JSON says something, which may quote what it read. */
  private static boolean quotes(Throwable error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      String reader = each.getClass().getName();
      if (reader.startsWith("com.fasterxml.jackson.") || reader.startsWith("org.snakeyaml.")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Uses a client that somebody made, with the namespace of its configuration. Closing ours leaves
   * it as it is.
   */
  public static ClusterClient of(KubernetesClient client) {
    return client(client, () -> {});
  }

  private static ClusterClient client(Config config) {
    try {
      KubernetesClientBuilder builder = new KubernetesClientBuilder();
      KubernetesClient client = builder.withConfig(ClientKeys.corrected(config)).build();
      return client(client, client::close);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the key of the client certificate: " + e, e);
    } catch (KubernetesClientException e) {
      throw failed("fabric8 cannot use the certificates or keys of " + name(config), e);
    }
  }

  private static UncheckedIOException failed(String what, KubernetesClientException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return new UncheckedIOException(what + ": " + cause.getMessage(), new IOException(e));
  }

  private static ClusterClient client(KubernetesClient client, Runnable end) {
    Config config = client.getConfiguration();
    String namespace = config.getNamespace();
    String within = namespace == null || namespace.isEmpty() ? DEFAULT : namespace;
    return new HttpClusterClient(
        new Fabric8Transport(Retries.none(client), server(config), name(config), within, end));
  }

  private static String server(Config config) {
    return config.getMasterUrl().replaceAll("/+$", "");
  }

  private static String name(Config config) {
    String context = context(config);
    return context == null ? server(config) : context + " (" + server(config) + ")";
  }

  private static @Nullable String context(Config config) {
    return config.getCurrentContext() == null ? null : config.getCurrentContext().getName();
  }
}
