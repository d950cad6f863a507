package io.supercargo.check.plain;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.Formats;
import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Struct;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the letters of {@code plain.txt} stand for. Formats are those of the rules. */
final class PlainValues {
  // CronJobs have the shortest names.
  private static final int LONGEST_NAME = 52;
  // Characters of a map; as bytes they are below what the server takes.
  private static final int LARGEST_MAP = 60_000;

  private PlainValues() {}

  static boolean scalar(char check, Object value) {
    if (value instanceof String text) {
      return check == '.' || text(check, text);
    }
    if (value instanceof Number number) {
      return number(check, number.longValue());
    }
    if (value instanceof IntOrString either) {
      return check == 'x' ? port(either) : check == 'S' && share(either);
    }
    return check == 'Q' ? Amounts.sign((Quantity) value) >= 0 : check == '.';
  }

  private static boolean text(char check, String text) {
    switch (check) {
      case 'n':
        return text.length() <= LONGEST_NAME && Formats.label1035(text) == null;
      case 's':
        return Formats.subdomain(text) == null;
      case 'p':
        return Formats.portName(text) == null;
      case 'h':
        return Formats.subdomain(text) == null && isLetter(text.charAt(text.length() - 1));
      case 'e':
        return Formats.strictEnvName(text) == null;
      case 'k':
        return Formats.configKey(text) == null;
      case 'i':
        return isVisible(text);
      case 'm':
        return isVisible(text) && text.indexOf(':') < 0 && text.indexOf("..") < 0;
      case 'r':
        return isPath(text) && text.charAt(0) != '/';
      case 'u':
        return isPath(text) && text.charAt(0) == '/';
      default:
        return false;
    }
  }

  private static boolean number(char check, long number) {
    switch (check) {
      case '.':
        return true;
      case '0', 'U':
        return number >= 0 && number <= Integer.MAX_VALUE;
      case '1':
        return number >= 1 && number <= Integer.MAX_VALUE;
      case 'I':
        return number == 1;
      case 'P':
        return number >= 1 && number <= 65535;
      case 'M':
        return number >= 0 && number <= 0777;
      default:
        return false;
    }
  }

  private static boolean port(IntOrString port) {
    String name = port.text();
    return name == null ? number('P', port.intValue()) : Formats.portName(name) == null;
  }

  private static boolean share(IntOrString share) {
    String text = share.text();
    if (text == null) {
      return share.intValue() >= 0;
    }
    return text.length() <= 3 && Formats.percent(text) == null;
  }

  static boolean map(char check, Map<?, ?> map) {
    long size = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String key = (String) entry.getKey();
      Object value = entry.getValue();
      if (!entry(check, key, value)) {
        return false;
      }
      size += key.length() + size(value);
    }
    return size <= LARGEST_MAP;
  }

  private static boolean entry(char check, String key, Object value) {
    switch (check) {
      case 'l':
        return Formats.qualifiedName(key) == null && Formats.labelValue((String) value) == null;
      case 'a':
        return Formats.qualifiedName(key) == null && isOwn(key);
      case 'c':
        return Formats.configKey(key) == null
            && (value instanceof String || !((Bytes) value).isNumbers());
      case 'q':
        boolean known =
            key.equals("cpu") || key.equals("memory") || key.equals("ephemeral-storage");
        return known && Amounts.sign((Quantity) value) >= 0;
      case 'g':
        return key.equals("storage") && Amounts.sign((Quantity) value) > 0;
      default:
        return false;
    }
  }

  /** Returns whether Kubernetes gives no meaning to an annotation. */
  private static boolean isOwn(String key) {
    return !key.contains("k8s.io")
        && !key.startsWith("deprecated.")
        && (!key.contains("kubernetes.io") || key.contains(".ingress.kubernetes.io/"));
  }

  private static int size(Object value) {
    if (value instanceof String text) {
      return text.length();
    }
    return value instanceof Quantity ? 0 : ((Bytes) value).size();
  }

  /** Returns whether an element of a list has the keys of one before it. */
  static boolean isRepeated(List<?> list, int index, List<String> keys) {
    for (int i = 0; i < index; i++) {
      int same = 0;
      for (int k = 0; k < keys.size(); k++) {
        Object one = key(list.get(i), keys.get(k));
        same += one != null && one.equals(key(list.get(index), keys.get(k))) ? 1 : 0;
      }
      if (same == keys.size()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Object key(Object element, String key) {
    Object value = ((Struct) element).part(key);
    return value == null && key.equals("protocol") ? "TCP" : value;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isVisible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a text has nothing but words between slashes, none of them dots alone. */
  private static boolean isPath(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = i == 0 || text.charAt(i - 1) == '/';
      boolean word = isLetter(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
      if (!word && (first ? c != '/' || i > 0 : c != '/' && c != '-' && c != '.')) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
