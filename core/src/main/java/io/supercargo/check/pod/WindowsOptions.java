package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Utf8;
import io.supercargo.model.core.v1.WindowsSecurityContextOptions;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Options for Windows hold names that Windows takes. */
final class WindowsOptions extends Rule<WindowsSecurityContextOptions, PodScope> {
  private static final String NOT_IN_USERS = "\"/\\:;|=,+*?<>@[]";
  private static final String NOT_IN_NETBIOS = "\\/:*?\"<>|";

  WindowsOptions() {
    super("security/windows-options");
  }

  @Override
  public void check(WindowsSecurityContextOptions options, FieldPath at, PodScope scope) {
    String name = options.gmsaCredentialSpecName();
    if (name != null) {
      FieldPath path = at.child("gmsaCredentialSpecName");
      scope.problems().format(this, path, name, Formats.subdomain(name));
    }
    String spec = options.gmsaCredentialSpec();
    if (spec != null && (spec.isEmpty() || Utf8.length(spec) > 64 * 1024)) {
      FieldPath path = at.child("gmsaCredentialSpec");
      scope.problems().invalid(this, path, Utf8.length(spec), "1 to 65536 bytes");
    }
    String user = options.runAsUserName();
    if (user != null) {
      String expected = userProblem(user);
      scope.problems().format(this, at.child("runAsUserName"), user, expected);
    }
  }

  private static @Nullable String userProblem(String text) {
    int slash = text.indexOf('\\');
    if (text.isEmpty() || hasControls(text) || text.indexOf('\\', slash + 1) > slash) {
      return "a user, or a domain, \\ and a user, without control characters";
    }
    String domain = slash < 0 ? "" : text.substring(0, slash);
    if (slash >= 0 && (domain.length() >= 256 || !(isNetBios(domain) || isDns(domain)))) {
      return "before \\ a domain's NetBIOS or DNS name";
    }
    return isUser(text.substring(slash + 1))
        ? null
        : "a user of 1 to 104 characters other than " + NOT_IN_USERS + ", not only dots and spaces";
  }

  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) == 0x7F) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUser(String user) {
    boolean other = false;
    for (int i = 0; i < user.length(); i++) {
      if (NOT_IN_USERS.indexOf(user.charAt(i)) >= 0) {
        return false;
      }
      other |= user.charAt(i) != '.' && user.charAt(i) != ' ';
    }
    return other && Utf8.length(user) <= 104;
  }

  private static boolean isNetBios(String domain) {
    for (int i = 0; i < domain.length(); i++) {
      if (NOT_IN_NETBIOS.indexOf(domain.charAt(i)) >= 0) {
        return false;
      }
    }
    int length = domain.codePointCount(0, domain.length());
    return length >= 1 && length <= 15 && !domain.startsWith(".");
  }

  private static boolean isDns(String domain) {
    for (String part : domain.split("\\.", -1)) {
      if (Formats.label(part.toLowerCase(Locale.ROOT)) != null) {
        return false;
      }
    }
    return true;
  }
}
