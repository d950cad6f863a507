package io.supercargo.client.official;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.util.ClientBuilder;
import io.kubernetes.client.util.Config;
import io.kubernetes.client.util.KubeConfig;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.http.HttpClusterClient;
import io.supercargo.client.okhttp.OkHttpTransport;
import io.supercargo.client.okhttp.Requests;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Clusters by way of {@code io.kubernetes:client-java}. Kubeconfig, service accounts, credential
 * plug-ins and TLS are its part; its models are not used: what is sent and read are our own trees,
 * as they do not keep all that server-side apply needs.
 */
public final class OfficialClient {
  private static final Path ACCOUNT =
      Path.of("/var/run/secrets/kubernetes.io/serviceaccount/namespace");
  private static final String DEFAULT = "default";

  private OfficialClient() {}

  /**
   * Connects as kubectl does: to the current context of the file that the environment variable
   * {@code KUBECONFIG} names, else of {@code ~/.kube/config}, else within a pod as its account.
   *
   * @throws UncheckedIOException if there is nothing to connect with, or it cannot be read
   */
  public static ClusterClient connect() {
    Path file = file(System.getenv("KUBECONFIG"), System.getProperty("user.home"));
    return file == null ? inCluster() : kubeconfig(file);
  }

  /** Returns the file that kubectl would read, null if there is none. */
  static @Nullable Path file(@Nullable String variable, @Nullable String home) {
    if (variable != null && !variable.isEmpty()) {
      for (String name : variable.split(File.pathSeparator, -1)) {
        if (!name.isEmpty() && Files.isReadable(Path.of(name))) {
          return Path.of(name);
        }
      }
      return null;
    }
    Path file = home == null ? null : Path.of(home, ".kube", "config");
    return file != null && Files.isReadable(file) ? file : null;
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
    try {
      KubeConfig config = read(file);
      if (context != null && !config.setContext(context)) {
        throw new IllegalArgumentException("the kubeconfig " + file + " has no context " + context);
      }
      String namespace = config.getNamespace();
      String name = config.getCurrentContext() + " (" + config.getServer() + ")";
      return client(LeanClient.of(config), name, namespace);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot use the kubeconfig " + file + ": " + e, e);
    }
  }

  private static KubeConfig read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      KubeConfig config = KubeConfig.loadKubeConfig(reader);
      // Files that it names are looked for beside it, for which it must be somewhere.
      config.setFile(file.toAbsolutePath().toFile());
      return config;
    } catch (RuntimeException e) {
      // No cause: its message may quote the file, credentials included.
      throw new IOException("it is no kubeconfig: " + e.getClass().getSimpleName());
    }
  }

  /**
   * Connects from within a pod, as its service account.
   *
   * @throws UncheckedIOException if this is no pod
   */
  public static ClusterClient inCluster() {
    try {
      if (System.getenv("KUBERNETES_SERVICE_HOST") == null) {
        throw new IOException("KUBERNETES_SERVICE_HOST is not set");
      }
      byte[] authority = Files.readAllBytes(Path.of(Config.SERVICEACCOUNT_CA_PATH));
      ApiClient client = LeanClient.of(ClientBuilder.cluster(), authority, null, null);
      String namespace = Files.isReadable(ACCOUNT) ? Files.readString(ACCOUNT).trim() : DEFAULT;
      return client(client, client.getBasePath(), namespace);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "There is neither a kubeconfig nor the account of a pod to connect with: " + e, e);
    }
  }

  /**
   * Uses a client that somebody made. Closing ours leaves it as it is.
   *
   * @param client with its address and credentials
   * @param namespace the namespace of what names none
   */
  public static ClusterClient of(ApiClient client, String namespace) {
    return client(client, client.getBasePath(), namespace, () -> {});
  }

  private static ClusterClient client(ApiClient client, String name, @Nullable String namespace) {
    String within = namespace == null || namespace.isEmpty() ? DEFAULT : namespace;
    return client(client, name, within, () -> close(client.getHttpClient()));
  }

  private static ClusterClient client(
      ApiClient client, String name, String namespace, Runnable end) {
    Requests requests = new SignedRequests(client);
    return new HttpClusterClient(
        new OkHttpTransport(client.getHttpClient(), requests, name, namespace, end));
  }

  private static void close(OkHttpClient client) {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
