package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Utf8;
import java.util.Locale;

/** The name of a CSI driver is a domain name of at most 63 characters, in any case. */
final class CsiDriver extends Rule<String, Scope> {
  CsiDriver() {
    super("volume/csi-driver");
  }

  @Override
  public void check(String driver, FieldPath at, Scope scope) {
    if (driver.isEmpty()) {
      scope.problems().required(this, at, "the driver's name");
      return;
    }
    int length = Utf8.length(driver);
    if (length > 63) {
      scope.problems().tooLong(this, at, length, 63, "characters");
    }
    String problem = Formats.subdomain(driver.toLowerCase(Locale.ROOT));
    scope.problems().format(this, at, driver, problem);
  }
}
