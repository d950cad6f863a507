package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.SeccompProfile;

/** A seccomp profile has a type, and a file of the node for type Localhost only. */
final class SeccompProfiles extends Rule<SeccompProfile, PodScope> {
  SeccompProfiles() {
    super("security/seccomp-profile");
  }

  @Override
  public void check(SeccompProfile profile, FieldPath at, PodScope scope) {
    String type = Values.text(profile.type());
    FieldPath path = at.child("type");
    if (type.isEmpty()) {
      scope.problems().required(this, path, "Localhost, RuntimeDefault or Unconfined");
    } else {
      Declared.SECCOMP_PROFILE_TYPE.check(this, type, path, scope);
    }
    String file = profile.localhostProfile();
    path = at.child("localhostProfile");
    if (!type.equals("Localhost")) {
      if (file != null) {
        String expected = "no file unless the type is Localhost";
        scope.problems().invalid(this, path, file, expected);
      }
    } else if (file == null) {
      scope.problems().required(this, path, "the file of the profile on the node");
    } else {
      scope.problems().format(this, path, file, Formats.localPath(file));
    }
  }
}
