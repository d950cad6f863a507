package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.AppArmorProfile;
import io.supercargo.model.core.v1.PodSecurityContext;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.SeccompProfile;
import io.supercargo.model.core.v1.SecurityContext;
import io.supercargo.model.core.v1.WindowsSecurityContextOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through what a pod may do on its node. */
final class SecurityWalk {
  private static final Rule<Struct, PodScope> IDS = new UserIds();
  private static final Rule<PodSpec, PodScope> SHARE = new ShareProcessNamespace();
  private static final Rule<PodSpec, PodScope> SYSCTLS = new Sysctls();
  private static final Rule<PodSecurityContext, PodScope> POLICIES = new PodPolicies();
  private static final Rule<SeccompProfile, PodScope> SECCOMP = new SeccompProfiles();
  private static final Rule<AppArmorProfile, PodScope> APP_ARMOR = new AppArmorProfiles();
  private static final Rule<SecurityContext, PodScope> PROC_MOUNT = new ProcMount();
  private static final Rule<SecurityContext, PodScope> ESCALATION = new PrivilegeEscalation();
  private static final Rule<WindowsSecurityContextOptions, PodScope> WINDOWS = new WindowsOptions();
  private static final Rule<PodSpec, PodScope> HOST_PROCESS = new HostProcess();
  private static final Rule<PodSpec, PodScope> HOST_USERS = new HostUsers();
  private static final Rule<PodSpec, PodScope> ANNOTATIONS = new ProfileAnnotations();
  private static final Rule<PodSpec, PodScope> AGREE = new ProfilesAgree();

  private SecurityWalk() {}

  static List<Rule<?, ?>> rules() {
    return List.of(
        IDS,
        SHARE,
        SYSCTLS,
        POLICIES,
        SECCOMP,
        APP_ARMOR,
        PROC_MOUNT,
        ESCALATION,
        WINDOWS,
        HOST_PROCESS,
        HOST_USERS,
        ANNOTATIONS,
        AGREE);
  }

  /** Checks a pod, with the path of its spec and that of its annotations. */
  static void pod(PodSpec spec, FieldPath at, FieldPath annotations, PodScope scope) {
    PodSecurityContext context = spec.securityContext();
    if (context != null) {
      FieldPath path = at.child("securityContext");
      IDS.check(context, path, scope);
      POLICIES.check(context, path, scope);
      profiles(context.seccompProfile(), context.appArmorProfile(), path, scope);
      windows(context.windowsOptions(), path, scope);
    }
    SHARE.check(spec, at, scope);
    SYSCTLS.check(spec, at, scope);
    HOST_PROCESS.check(spec, at, scope);
    HOST_USERS.check(spec, at, scope);
    if (!scope.annotations.isEmpty()) {
      ANNOTATIONS.check(spec, annotations, scope);
      AGREE.check(spec, at, scope);
    }
  }

  static void container(SecurityContext context, FieldPath at, PodScope scope) {
    IDS.check(context, at, scope);
    PROC_MOUNT.check(context, at, scope);
    ESCALATION.check(context, at, scope);
    profiles(context.seccompProfile(), context.appArmorProfile(), at, scope);
    windows(context.windowsOptions(), at, scope);
  }

  private static void profiles(
      @Nullable SeccompProfile seccomp,
      @Nullable AppArmorProfile appArmor,
      FieldPath at,
      PodScope scope) {
    if (seccomp != null) {
      SECCOMP.check(seccomp, at.child("seccompProfile"), scope);
    }
    if (appArmor != null) {
      APP_ARMOR.check(appArmor, at.child("appArmorProfile"), scope);
    }
  }

  private static void windows(
      @Nullable WindowsSecurityContextOptions options, FieldPath at, PodScope scope) {
    if (options != null) {
      WINDOWS.check(options, at.child("windowsOptions"), scope);
    }
  }
}
