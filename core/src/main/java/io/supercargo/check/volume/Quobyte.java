package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Utf8;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.QuobyteVolumeSource;

/** The registry is a list of hosts with ports; a tenant is short. */
final class Quobyte extends Rule<QuobyteVolumeSource, Scope> {
  Quobyte() {
    super("volume/quobyte");
  }

  @Override
  public void check(QuobyteVolumeSource source, FieldPath at, Scope scope) {
    String registry = Values.text(source.registry());
    if (registry.isEmpty()) {
      return;
    }
    if (Utf8.length(Values.text(source.tenant())) >= 65) {
      scope.problems().required(this, at.child("tenant"), "a UUID of at most 64 characters");
      return;
    }
    for (String pair : registry.split(",", -1)) {
      if (!isHostAndPort(pair)) {
        String expected = "host:port, or several of them joined by commas";
        scope.problems().invalid(this, at.child("registry"), registry, expected);
        return;
      }
    }
  }

  private static boolean isHostAndPort(String text) {
    int colon = text.lastIndexOf(':');
    if (text.startsWith("[")) {
      int end = text.indexOf(']');
      return end >= 0 && colon == end + 1 && text.indexOf('[', 1) < 0;
    }
    return colon >= 0
        && text.indexOf(':') == colon
        && text.indexOf('[') < 0
        && text.indexOf(']') < 0;
  }
}
