package io.supercargo.model.shortcut;

import io.supercargo.model.Bytes;
import io.supercargo.model.core.v1.ConfigMap;
import java.nio.file.Path;
import java.util.Map;

/**
 * Shorter ways to fill a ConfigMap. Content that is UTF-8 goes to {@code data}, other content to
 * {@code binaryData}.
 *
 * @param <B> the builder that mixes this in
 */
public interface ConfigMapShortcuts<B> {
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
    ConfigMap.Builder self = (ConfigMap.Builder) Self.of(this);
    byte[] content = Files.read(file);
    String text = Files.textOrNull(content);
    return Self.with(
        this, text == null ? self.binaryData(key, Bytes.of(content)) : self.data(key, text));
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
    ConfigMap.Builder self = (ConfigMap.Builder) Self.of(this);
    return Self.with(this, self.data(key, Files.variable(variable, environment)));
  }
}
