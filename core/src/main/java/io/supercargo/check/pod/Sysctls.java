package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodSecurityContext;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.Sysctl;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Kernel settings have names, each once, and are not the node's own. */
final class Sysctls extends Rule<PodSpec, PodScope> {
  Sysctls() {
    super("security/sysctls");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    PodSecurityContext context = spec.securityContext();
    List<Sysctl> sysctls = context == null ? List.of() : Values.list(context.sysctls());
    Set<String> names = new HashSet<>();
    for (int i = 0; i < sysctls.size(); i++) {
      FieldPath path = at.child("securityContext", "sysctls").index(i).child("name");
      String name = Values.text(sysctls.get(i).name());
      if (name.isEmpty()) {
        scope.problems().required(this, path, "the name of a kernel setting");
      } else if (!isName(name)) {
        String expected = "at most 253 characters: words of a-z, 0-9, - and _, joined by . or /";
        scope.problems().invalid(this, path, name, expected);
      } else if (!names.add(name)) {
        scope.problems().duplicate(this, path, name, "each setting once");
      }
      host(name, path, scope);
    }
  }

  private void host(String name, FieldPath at, PodScope scope) {
    String plain = name.replace('/', '.');
    if (scope.hostNetwork() && plain.startsWith("net.")) {
      scope.problems().invalid(this, at, name, "no net.* setting, as hostNetwork is true");
    }
    boolean ipc =
        plain.equals("kernel.sem")
            || plain.startsWith("kernel.shm")
            || plain.startsWith("kernel.msg")
            || plain.startsWith("fs.mqueue.");
    if (Values.isTrue(scope.spec.hostIPC()) && ipc) {
      scope.problems().invalid(this, at, name, "no setting of IPC, as hostIPC is true");
    }
  }

  private static boolean isName(String name) {
    int start = 0;
    for (int end = 0; end <= name.length(); end++) {
      if (end == name.length() || name.charAt(end) == '.' || name.charAt(end) == '/') {
        if (!isWord(name.substring(start, end))) {
          return false;
        }
        start = end + 1;
      }
    }
    return name.length() <= 253;
  }

  // A label of any length that may hold underscores.
  private static boolean isWord(String word) {
    return !word.startsWith("_") && Formats.subdomainWithUnderscore(word) == null;
  }
}
