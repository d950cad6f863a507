package io.supercargo.model.shortcut;

import io.supercargo.model.Bytes;
import io.supercargo.model.core.v1.Secret;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Shorter ways to fill a Secret. Files go to {@code data}, texts to {@code stringData}.
 *
 * @param <B> the builder that mixes this in
 */
public interface SecretShortcuts<B> {
  /**
   * Adds the content of a file under the file's name.
   *
   * @throws IllegalArgumentException if it cannot be read, naming the file and the calling line
   */
  default B file(Path file) {
    return file(Files.key(file), file);
  }

  /** Adds the content of a file under a key; errors as for {@link #file(Path)}. */
  default B file(String key, Path file) {
    return Self.with(this, secret().data(key, Bytes.of(Files.read(file))));
  }

  /** Adds each file of a directory (not of its subdirectories), by name in order. */
  default B directory(Path directory) {
    for (Path file : Files.list(directory)) {
      file(file);
    }
    return Self.with(this, null);
  }

  /**
   * Adds an environment variable of this process under its own name.
   *
   * @throws IllegalArgumentException if it is not set, naming it and the calling line
   */
  default B fromEnvironment(String variable) {
    return fromEnvironment(variable, variable, System.getenv());
  }

  /**
   * Adds a variable of this process under a key; errors as for {@link #fromEnvironment(String)}.
   */
  default B fromEnvironment(String key, String variable) {
    return fromEnvironment(key, variable, System.getenv());
  }

  /**
   * Adds a variable of an environment under its own name; errors as for {@link
   * #fromEnvironment(String)}.
   */
  default B fromEnvironment(String variable, Map<String, String> environment) {
    return fromEnvironment(variable, variable, environment);
  }

  /**
   * Adds a variable of an environment under a key; errors as for {@link #fromEnvironment(String)}.
   */
  default B fromEnvironment(String key, String variable, Map<String, String> environment) {
    return Self.with(this, secret().stringData(key, Files.variable(variable, environment)));
  }

  /**
   * Makes it a certificate with its key: {@code type: kubernetes.io/tls}, {@code data: {tls.crt,
   * tls.key}}.
   *
   * @param certificate a PEM file
   * @param key a PEM file
   * @throws IllegalArgumentException if a file cannot be read or is no PEM of its sort
   */
  default B tls(Path certificate, Path key) {
    byte[] crt = Pem.check(Files.read(certificate), "CERTIFICATE", certificate);
    byte[] pem = Pem.check(Files.read(key), "PRIVATE KEY", key);
    Secret.Builder secret = secret().type("kubernetes.io/tls");
    return Self.with(this, secret.data("tls.crt", crt).data("tls.key", pem));
  }

  /**
   * Makes it the credentials of an image registry: {@code type: kubernetes.io/dockerconfigjson},
   * {@code data: {.dockerconfigjson}}.
   */
  default B dockerConfig(String server, String user, String password) {
    byte[] json = DockerConfig.json(server, user, password).getBytes(StandardCharsets.UTF_8);
    Secret.Builder secret = secret().type("kubernetes.io/dockerconfigjson");
    return Self.with(this, secret.data(".dockerconfigjson", json));
  }

  /**
   * Makes it a user name with a password: {@code type: kubernetes.io/basic-auth}, {@code
   * stringData: {username, password}}.
   */
  default B basicAuth(String user, String password) {
    Secret.Builder secret = secret().type("kubernetes.io/basic-auth");
    return Self.with(this, secret.stringData("username", user).stringData("password", password));
  }

  private Secret.Builder secret() {
    return (Secret.Builder) Self.of(this);
  }
}
