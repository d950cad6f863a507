package io.supercargo.check.batch;

import io.supercargo.check.count.Numbers;
import io.supercargo.check.engine.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Schedules of cron as the control plane reads them. */
final class CronSchedule {
  private static final String FIELDS =
      "five fields: minute, hour, day of the month, month, day of the week";
  private static final String[] MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };
  private static final String[] DAYS = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
  private static final String[] NO_NAMES = {};

  private CronSchedule() {}

  /** Returns what is wrong with a schedule, or null. */
  static @Nullable String problem(String schedule) {
    if (schedule.startsWith("@")) {
      return isDescriptor(schedule) ? null : "@hourly, @daily, @weekly, @monthly or @yearly";
    }
    List<String> fields = fields(schedule);
    if (fields.size() != 5) {
      return FIELDS;
    }
    if (!isField(fields.get(0), 0, 59, NO_NAMES)) {
      return "minutes from 0 to 59 in the first field";
    }
    if (!isField(fields.get(1), 0, 23, NO_NAMES)) {
      return "hours from 0 to 23 in the second field";
    }
    if (!isField(fields.get(2), 1, 31, NO_NAMES)) {
      return "days from 1 to 31 in the third field";
    }
    if (!isField(fields.get(3), 1, 12, MONTHS)) {
      return "months from 1 to 12 or jan to dec in the fourth field";
    }
    return isField(fields.get(4), 0, 6, DAYS)
        ? null
        : "days from 0 to 6 or sun to sat in the fifth field; Sunday is 0";
  }

  private static List<String> fields(String text) {
    List<String> fields = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || isSpace(text.charAt(i));
      if (space && start >= 0) {
        fields.add(text.substring(start, i));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
    return fields;
  }

  private static boolean isSpace(char c) {
    return (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || Character.isSpaceChar(c);
  }

  // Items that are empty are passed over.
  private static boolean isField(String field, int min, int max, String[] names) {
    int start = 0;
    while (start < field.length()) {
      int comma = field.indexOf(',', start);
      int end = comma < 0 ? field.length() : comma;
      if (end > start && !isRange(field.substring(start, end), min, max, names)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean isRange(String item, int min, int max, String[] names) {
    int slash = item.indexOf('/');
    String range = slash < 0 ? item : item.substring(0, slash);
    if (slash >= 0 && !isStep(item.substring(slash + 1))) {
      return false;
    }
    int dash = range.indexOf('-');
    String low = dash < 0 ? range : range.substring(0, dash);
    if (low.equals("*") || low.equals("?")) {
      return true;
    }
    Long start = number(low, min, names);
    if (start == null || start < min || start > max) {
      return false;
    }
    Long end = dash < 0 ? start : number(range.substring(dash + 1), min, names);
    return end != null && end <= max && start <= end;
  }

  private static boolean isStep(String text) {
    Long step = Numbers.strict(text);
    return step != null && step > 0;
  }

  private static @Nullable Long number(String text, int first, String[] names) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(lower)) {
        return (long) first + i;
      }
    }
    Long number = Numbers.strict(text);
    return number == null || number < 0 ? null : number;
  }

  private static boolean isDescriptor(String text) {
    return Values.isOneOf(
            text, "@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly")
        || (text.startsWith("@every ") && Durations.isDuration(text.substring(7)));
  }
}
