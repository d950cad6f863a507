package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.PodSpec;
import java.util.Map;

/** The old annotations for seccomp and AppArmor name profiles, and containers that there are. */
final class ProfileAnnotations extends Rule<PodSpec, PodScope> {
  static final String SECCOMP_POD = "seccomp.security.alpha.kubernetes.io/pod";
  static final String SECCOMP_CONTAINER = "container.seccomp.security.alpha.kubernetes.io/";
  static final String APP_ARMOR = "container.apparmor.security.beta.kubernetes.io/";

  ProfileAnnotations() {
    super("security/profile-annotations");
  }

  /** The path is that of the annotations. */
  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    for (Map.Entry<String, String> entry : scope.annotations.entrySet()) {
      String key = entry.getKey();
      if (key.equals(SECCOMP_POD) || key.startsWith(SECCOMP_CONTAINER)) {
        seccomp(entry.getValue(), at.child(key), scope);
      } else if (key.startsWith(APP_ARMOR)) {
        appArmor(entry, spec, at.key(key), scope);
      }
    }
  }

  private void seccomp(String profile, FieldPath at, PodScope scope) {
    if (Values.isOneOf(profile, "runtime/default", "docker/default", "unconfined")) {
      return;
    }
    boolean local = profile.startsWith("localhost/");
    String problem = local ? Formats.localPath(profile.substring(10)) : "";
    if (problem != null) {
      String expected = "runtime/default, unconfined or localhost/<relative path>";
      scope.problems().invalid(this, at, profile, expected);
    }
  }

  private void appArmor(
      Map.Entry<String, String> entry, PodSpec spec, FieldPath at, PodScope scope) {
    String name = entry.getKey().substring(APP_ARMOR.length());
    if (!hasContainer(spec, name)) {
      scope.problems().invalid(this, at, name, "behind the slash a container of the pod");
    }
    String profile = entry.getValue();
    if (!Values.isOneOf(profile, "", "runtime/default", "unconfined")
        && !profile.startsWith("localhost/")) {
      String expected = "runtime/default, unconfined or localhost/<profile>";
      scope.problems().invalid(this, at, profile, expected);
    }
  }

  private static boolean hasContainer(PodSpec spec, String name) {
    for (String list : Containers.lists()) {
      for (Container container : Containers.in(spec, list)) {
        if (name.equals(Values.text(container.name()))) {
          return true;
        }
      }
    }
    return false;
  }
}
