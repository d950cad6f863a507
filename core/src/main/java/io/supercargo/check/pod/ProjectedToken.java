package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServiceAccountTokenProjection;

/** A token has a path, and lives at least ten minutes. */
final class ProjectedToken extends Rule<ServiceAccountTokenProjection, PodScope> {
  ProjectedToken() {
    super("volume/projected-token");
  }

  /** The path is that of the projected volume, and the source's index is given apart. */
  @Override
  public void check(ServiceAccountTokenProjection token, FieldPath at, PodScope scope) {
    String path = Values.text(token.path());
    // Neither index nor kind of the source is in the server's path.
    FieldPath place = at.parent().parent().parent().child("path");
    if (Declared.SERVICE_ACCOUNT_TOKEN_PROJECTION_PATH_FILLED.check(this, path, place, scope)) {
      scope.problems().format(this, place, path, Formats.visibleLocalPath(path));
    }
    long seconds = Values.number(token.expirationSeconds());
    if (seconds < 600 || seconds > 1L << 32) {
      FieldPath expiration = at.child("expirationSeconds");
      scope.problems().invalid(this, expiration, seconds, "600 to 4294967296 seconds");
    }
  }
}
