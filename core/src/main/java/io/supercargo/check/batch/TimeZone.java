package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import java.time.ZoneId;

/** A CronJob's time zone is one of the tz database, written as there. */
final class TimeZone extends Rule<String, Scope> {
  private static final int LONGEST_PART = 14;

  TimeZone() {
    super("cronjob/time-zone");
  }

  @Override
  public void check(String zone, FieldPath at, Scope scope) {
    if (!hasForm(zone) || zone.equalsIgnoreCase("Local") || !isKnown(zone)) {
      String fix = "Write it as in the tz database, such as Europe/Berlin or Etc/UTC.";
      scope.problems().invalid(this, at, zone, "the name of a time zone", fix);
    }
  }

  private static boolean hasForm(String zone) {
    int start = 0;
    for (int end = 0; end <= zone.length(); end++) {
      if (end == zone.length() || zone.charAt(end) == '/') {
        if (!isPart(zone.substring(start, end))) {
          return false;
        }
        start = end + 1;
      }
    }
    return true;
  }

  private static boolean isPart(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (!letter && !(c >= '0' && c <= '9') && "._+-".indexOf(c) < 0) {
        return false;
      }
    }
    boolean dots = part.equals(".") || part.equals("..");
    return !part.isEmpty() && part.length() <= LONGEST_PART && !dots && !part.startsWith("-");
  }

  // Java's own table lacks a few names of the database, and has others of its own. Whether the
  // last four are there depends on the server's machine; they are not decided here.
  private static boolean isKnown(String zone) {
    if (Values.isOneOf(
        zone, "EST", "MST", "HST", "ROC", "GMT+0", "GMT-0", "America/Coyhaique", "Factory")) {
      return true;
    }
    if (zone.startsWith("posix/") || zone.startsWith("right/")) {
      return isKnown(zone.substring(zone.indexOf('/') + 1));
    }
    return Values.isOneOf(zone, "localtime", "posixrules")
        || (!zone.startsWith("SystemV/") && ZoneId.getAvailableZoneIds().contains(zone));
  }
}
