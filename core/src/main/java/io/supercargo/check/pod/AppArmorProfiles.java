package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Utf8;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.AppArmorProfile;
import org.jspecify.annotations.Nullable;

/** An AppArmor profile has a type, and a name for type Localhost only. */
final class AppArmorProfiles extends Rule<AppArmorProfile, PodScope> {
  AppArmorProfiles() {
    super("security/app-armor-profile");
  }

  @Override
  public void check(AppArmorProfile profile, FieldPath at, PodScope scope) {
    String type = Values.text(profile.type());
    String name = profile.localhostProfile();
    if (type.equals("Localhost")) {
      name(name, at.child("localhostProfile"), scope);
    } else if (type.isEmpty()) {
      String expected = "Localhost, RuntimeDefault or Unconfined";
      scope.problems().required(this, at.child("type"), expected);
    } else if (!Declared.APP_ARMOR_PROFILE_TYPE.allows(type)) {
      Declared.APP_ARMOR_PROFILE_TYPE.check(this, type, at.child("type"), scope);
    } else if (name != null) {
      FieldPath path = at.child("localhostProfile");
      scope.problems().invalid(this, path, name, "no name unless the type is Localhost");
    }
  }

  private void name(@Nullable String name, FieldPath at, PodScope scope) {
    if (name == null || name.isEmpty()) {
      scope.problems().required(this, at, "the name of a profile that the node has loaded");
      return;
    }
    if (Text.isPadded(name)) {
      scope.problems().invalid(this, at, name, "a name without white space around it");
    }
    int length = Utf8.length(name);
    if (length > 4095) {
      scope.problems().tooLong(this, at, length, 4095, "bytes");
    }
  }
}
