package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Utf8;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Struct;

/** iSCSI names are in the format of iqn, eui or naa; logging in needs a Secret. */
final class IscsiNames extends Rule<Struct, Scope> {
  private static final String EXPECTED =
      "a name such as iqn.2026-01.com.example:disk, eui.0123456789abcdef or naa.0123456789abcdef";

  IscsiNames() {
    super("volume/iscsi");
  }

  @Override
  public void check(Struct source, FieldPath at, Scope scope) {
    String name = Values.text((String) source.value("iqn"));
    if (!name.isEmpty() && !isName(name)) {
      scope.problems().invalid(this, at.child("iqn"), name, EXPECTED);
    }
    String initiator = (String) source.value("initiatorName");
    if (initiator != null && !isName(initiator)) {
      scope.problems().invalid(this, at.child("initiatorname"), initiator, EXPECTED);
    }
    boolean login =
        Values.isTrue((Boolean) source.value("chapAuthDiscovery"))
            || Values.isTrue((Boolean) source.value("chapAuthSession"));
    if (login && source.value("secretRef") == null) {
      scope.problems().required(this, at.child("secretRef"), "a Secret with the user's password");
    }
  }

  /** With an initiator's name, that of the volume and the portal make one of 64 characters. */
  void checkLength(String volume, Struct source, FieldPath at, Scope scope) {
    String portal = Values.text((String) source.value("targetPortal"));
    if (source.value("initiatorName") != null
        && Utf8.length(volume) + 1 + Utf8.length(portal) > 64) {
      String expected = "with targetPortal at most 63 characters, as initiatorName is set";
      scope.problems().invalid(this, at, volume, expected);
    }
  }

  private static boolean isName(String name) {
    if (name.startsWith("iqn")) {
      return isDated(name);
    }
    if (name.startsWith("eui")) {
      return name.length() == 20 && isAlphanumeric(name, 4, 20);
    }
    return name.startsWith("naa") && name.length() == 36 && isAlphanumeric(name, 4, 36);
  }

  private static boolean isAlphanumeric(String name, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = name.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }

  // Year, month, a domain the wrong way round, a colon and more.
  private static boolean isDated(String name) {
    int colon = name.indexOf(':');
    if (colon < 13 || colon == name.length() - 1 || !isDate(name)) {
      return false;
    }
    for (int i = 12; i < colon; i++) {
      char c = name.charAt(i);
      if (c != '-' && c != '.' && !isAlphanumeric(name, i, i + 1)) {
        return false;
      }
    }
    for (int i = colon + 1; i < name.length(); i++) {
      if (",;*&$| \t\n\f\r".indexOf(name.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  // iqn.yyyy-mm. in front.
  private static boolean isDate(String name) {
    for (int i = 3; i < 12; i++) {
      char c = name.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (i == 3 || i == 11 ? c != '.' : i == 8 ? c != '-' : !digit) {
        return false;
      }
    }
    return true;
  }
}
