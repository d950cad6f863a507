package io.supercargo.testing.cluster;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The current context of a kubeconfig.
 *
 * @param server the address of its server
 * @param credentials those of its user
 */
record Kubeconfig(URI server, Credentials credentials) {
  /**
   * Reads a file. Credentials by certificate and by token are known; those of other programs (exec,
   * auth-provider) are not.
   *
   * @throws NoClusterException if there is no usable context in it
   */
  static Kubeconfig read(Path file) {
    try {
      return new Reader(file, new YAMLMapper().readTree(Files.readString(file))).kubeconfig();
    } catch (JacksonException e) {
      // The message of a parser would quote the file, and with it credentials.
      throw new NoClusterException(file + " is not YAML");
    } catch (IOException | IllegalArgumentException e) {
      throw new NoClusterException(file + " cannot be used: " + e.getMessage(), e);
    }
  }

  private record Reader(Path file, JsonNode root) {
    Kubeconfig kubeconfig() throws IOException {
      JsonNode context = entry("context", root.path("current-context").asText());
      JsonNode cluster = entry("cluster", context.path("cluster").asText());
      JsonNode user = entry("user", context.path("user").asText());
      if (cluster.path("insecure-skip-tls-verify").asBoolean()) {
        throw new IllegalArgumentException("insecure-skip-tls-verify is not supported");
      }
      Credentials credentials =
          new Credentials(
              pem(cluster, "certificate-authority"),
              pem(user, "client-certificate"),
              pem(user, "client-key"),
              token(user));
      if (credentials.token() == null && credentials.certificate() == null) {
        throw new IllegalArgumentException("its user has neither a certificate nor a token");
      }
      return new Kubeconfig(URI.create(cluster.path("server").asText()), credentials);
    }

    /** The element of that name in the list, for example of clusters. */
    private JsonNode entry(String kind, String name) {
      for (JsonNode each : root.path(kind + "s")) {
        if (each.path("name").asText().equals(name)) {
          return each.path(kind);
        }
      }
      throw new IllegalArgumentException("it has no " + kind + " '" + name + "'");
    }

    private @Nullable String token(JsonNode user) throws IOException {
      String token = user.path("token").asText();
      if (!token.isEmpty()) {
        return token;
      }
      return user.has("tokenFile") ? text(user.path("tokenFile").asText()).strip() : null;
    }

    private @Nullable String pem(JsonNode from, String name) throws IOException {
      String data = from.path(name + "-data").asText();
      if (!data.isEmpty()) {
        return new String(Base64.getMimeDecoder().decode(data), StandardCharsets.US_ASCII);
      }
      return from.has(name) ? text(from.path(name).asText()) : null;
    }

    /** Paths are relative to the kubeconfig. */
    private String text(String path) throws IOException {
      return Files.readString(file.toAbsolutePath().resolveSibling(path));
    }
  }
}
