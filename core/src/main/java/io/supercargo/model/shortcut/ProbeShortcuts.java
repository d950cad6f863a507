package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.IntOrString;
import io.supercargo.model.StructBuilder;
import java.util.Arrays;

/**
 * Shorter ways to what a probe or a lifecycle hook does.
 *
 * @param <B> the builder that mixes this in
 */
public interface ProbeShortcuts<B> {
  /** Sets {@code httpGet: {path, port}} with a port's name. */
  default B httpGet(String path, String port) {
    return httpGet(path, IntOrString.of(port));
  }

  /** Sets {@code httpGet: {path, port}} with a port's number. */
  default B httpGet(String path, int port) {
    return httpGet(path, IntOrString.of(port));
  }

  /** Sets {@code httpGet: {path, port}}. */
  default B httpGet(String path, IntOrString port) {
    StructBuilder<?> action = Self.of(this).edit("httpGet");
    action.setValue(action.index("path"), path);
    action.setValue(action.index("port"), port);
    return Self.with(this, action);
  }

  /** Sets {@code tcpSocket: {port}} with a port's name. */
  default B tcpSocket(String port) {
    return tcpSocket(IntOrString.of(port));
  }

  /** Sets {@code tcpSocket: {port}} with a port's number. */
  default B tcpSocket(int port) {
    return tcpSocket(IntOrString.of(port));
  }

  /** Sets {@code tcpSocket: {port}}. */
  default B tcpSocket(IntOrString port) {
    StructBuilder<?> action = Self.of(this).edit("tcpSocket");
    action.setValue(action.index("port"), port);
    return Self.with(this, action);
  }

  /** Sets {@code exec: {command}}. */
  default B exec(String... command) {
    StructBuilder<?> action = Self.of(this).edit("exec");
    action.setValue(action.index("command"), Arrays.asList(Arguments.notNull(command, "command")));
    return Self.with(this, action);
  }
}
