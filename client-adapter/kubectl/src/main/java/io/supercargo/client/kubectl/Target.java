package io.supercargo.client.kubectl;

import io.supercargo.read.JsonTrees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where kubectl goes.
 *
 * @param context the name of the context, empty within a pod
 * @param server its address
 * @param namespace the namespace of what names none
 */
record Target(String context, String server, String namespace) {
  private static final Path ACCOUNT =
      Path.of("/var/run/secrets/kubernetes.io/serviceaccount/namespace");
  private static final String DEFAULT = "default";

  /** Asks kubectl. */
  static Target of(Kubectl kubectl) {
    Path file = kubectl.kubeconfig();
    if (file != null) {
      checkReadable(file);
    }
    Answered answered = Answered.to(kubectl.command("config", "view", "--minify", "-o", "json"));
    if (answered.status() == 0) {
      return read(answered.output());
    }
    if (kubectl.context() != null) {
      throw new IllegalArgumentException(
          "kubectl cannot use the context " + kubectl.context() + ": " + answered.errors());
    }
    String host = file == null ? System.getenv("KUBERNETES_SERVICE_HOST") : null;
    return ofPod(host, ACCOUNT, answered.errors());
  }

  private static void checkReadable(Path file) {
    try {
      Files.newInputStream(file).close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot use the kubeconfig " + file + ": " + e, e);
    }
  }

  /** Reads a kubeconfig with one context. */
  static Target read(byte[] view) {
    Map<String, @Nullable Object> config = JsonTrees.readObject("what kubectl says", view);
    Map<?, ?> named = first(config.get("contexts"));
    Object namespace = map(named.get("context")).get("namespace");
    Object server = map(first(config.get("clusters")).get("cluster")).get("server");
    return new Target(
        text(named.get("name")),
        text(server),
        namespace instanceof String text && !text.isEmpty() ? text : DEFAULT);
  }

  /** Returns where kubectl goes within a pod: it takes its account if there is no kubeconfig. */
  static Target ofPod(@Nullable String host, Path namespace, String errors) {
    try {
      if (host == null) {
        throw new IOException(errors);
      }
      String name = Files.isReadable(namespace) ? Files.readString(namespace).strip() : DEFAULT;
      return new Target("", "https://" + host, name);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "kubectl has nothing to connect with. Set KUBECONFIG, or choose a context with"
              + " \"kubectl config use-context\". It says: "
              + e.getMessage(),
          e);
    }
  }

  private static Map<?, ?> first(@Nullable Object list) {
    return list instanceof List<?> items && !items.isEmpty() ? map(items.get(0)) : Map.of();
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }

  /** Whether the server is below a path, as behind Rancher. */
  boolean hasPath() {
    String path = URI.create(server).getPath();
    return path != null && path.length() > 1;
  }

  @Override
  public String toString() {
    return "kubectl " + (context.isEmpty() ? server : context + " (" + server + ")");
  }
}
