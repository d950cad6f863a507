package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Utf8;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodSpec;
import org.jspecify.annotations.Nullable;

/** Host name and subdomain are labels; what replaces the host name does not clash with others. */
final class Hostname extends Rule<PodSpec, PodScope> {
  Hostname() {
    super("pod/hostname");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    label(spec.hostname(), at.child("hostname"), scope);
    label(spec.subdomain(), at.child("subdomain"), scope);
    String override = spec.hostnameOverride();
    if (override == null) {
      return;
    }
    FieldPath path = at.child("hostnameOverride");
    if (Values.isTrue(spec.setHostnameAsFQDN())) {
      scope.problems().forbidden(this, path, "not allowed with setHostnameAsFQDN: true");
    }
    if (scope.hostNetwork()) {
      scope.problems().forbidden(this, path, "not allowed with hostNetwork: true");
    }
    if (Utf8.length(override) > 64) {
      scope.problems().tooLong(this, path, Utf8.length(override), 64, "characters");
    }
    scope.problems().format(this, path, override, Formats.subdomain(override));
  }

  private void label(@Nullable String written, FieldPath at, PodScope scope) {
    String name = Values.text(written);
    if (!name.isEmpty()) {
      scope.problems().format(this, at, name, Formats.label(name));
    }
  }
}
