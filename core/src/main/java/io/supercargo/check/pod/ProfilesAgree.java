package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.core.v1.AppArmorProfile;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.PodSecurityContext;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.SeccompProfile;
import io.supercargo.model.core.v1.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where both the old annotation and the field name a profile, they name the same. */
final class ProfilesAgree extends Rule<PodSpec, PodScope> {
  ProfilesAgree() {
    super("security/profiles-agree");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    if (scope.annotations.isEmpty()) {
      return;
    }
    PodSecurityContext pod = spec.securityContext();
    if (pod != null && pod.seccompProfile() != null) {
      String annotation = scope.annotations.get(ProfileAnnotations.SECCOMP_POD);
      FieldPath path = at.child("securityContext", "seccompProfile");
      seccomp(annotation, pod.seccompProfile(), path, scope);
    }
    AppArmorProfile ofPod = pod == null ? null : pod.appArmorProfile();
    for (String list : Containers.lists()) {
      List<Container> containers = Containers.in(spec, list);
      for (int i = 0; i < containers.size(); i++) {
        FieldPath path = at.child(list).index(i).child("securityContext");
        container(containers.get(i), ofPod, path, scope);
      }
    }
  }

  private void container(
      Container container, @Nullable AppArmorProfile ofPod, FieldPath at, PodScope scope) {
    SecurityContext context = container.securityContext();
    String name = Values.text(container.name());
    SeccompProfile seccomp = context == null ? null : context.seccompProfile();
    if (seccomp != null) {
      String annotation = scope.annotations.get(ProfileAnnotations.SECCOMP_CONTAINER + name);
      seccomp(annotation, seccomp, at.child("seccompProfile"), scope);
    }
    AppArmorProfile own = context == null ? null : context.appArmorProfile();
    AppArmorProfile profile = own == null ? ofPod : own;
    if (profile != null && !scope.os().equals("windows")) {
      String annotation = scope.annotations.get(ProfileAnnotations.APP_ARMOR + name);
      String type = Values.text(profile.type());
      FieldPath path = at.child("appArmorProfile");
      compare(annotation, type, profile.localhostProfile(), path, scope);
    }
  }

  private void seccomp(
      @Nullable String annotation, SeccompProfile profile, FieldPath at, PodScope scope) {
    String same = "docker/default".equals(annotation) ? "runtime/default" : annotation;
    compare(same, Values.text(profile.type()), profile.localhostProfile(), at, scope);
  }

  private void compare(
      @Nullable String annotation,
      String type,
      @Nullable String profile,
      FieldPath at,
      PodScope scope) {
    if (annotation == null) {
      return;
    }
    if (type.equals("Localhost") && annotation.startsWith("localhost/")) {
      if (!annotation.substring(10).equals(profile)) {
        forbid(annotation, at.child("localhostProfile"), scope);
      }
    } else if (type.equals("Localhost")
        || (type.equals("RuntimeDefault") && !annotation.equals("runtime/default"))
        || (type.equals("Unconfined") && !annotation.equals("unconfined"))) {
      forbid(annotation, at.child("type"), scope);
    }
  }

  private void forbid(String annotation, FieldPath at, PodScope scope) {
    String reason = "the annotation says " + Text.quote(annotation) + " and the field another";
    scope.problems().add(this, ErrorType.FORBIDDEN, at, reason, "Remove the annotation.");
  }
}
