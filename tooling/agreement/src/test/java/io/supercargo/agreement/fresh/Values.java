package io.supercargo.agreement.fresh;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values at the edges of what a type takes, and beyond them. */
final class Values {
  private static final String[] STRINGS = {
    "",
    "a",
    "A",
    "1digit",
    "12345",
    "-x",
    "x-",
    "a.b",
    "a..b",
    ".a",
    "a.",
    "a/b",
    "a/b/c",
    "/",
    "a/",
    "/a",
    "a b",
    " a",
    "a ",
    "a_b",
    "_a",
    "a%b",
    "a%",
    "a:b",
    "a@b",
    "a=b",
    "a,b",
    "*",
    "*.a.b",
    "a.*",
    "ünïcode",
    "日本",
    "💥",
    "true",
    "null",
    "yes",
    "1",
    "0",
    "-1",
    "1.5",
    "50%",
    "101%",
    "-5%",
    "1.5%",
    "%",
    "..",
    ".",
    "../x",
    "a/../b",
    "..a",
    "/abs",
    "/a//b",
    "$(A)",
    "$(A)/b",
    "1.2.3.4",
    "01.2.3.4",
    "1.2.3",
    "256.1.1.1",
    "::1",
    "::ffff:1.2.3.4",
    "fe80::1",
    "2001:db8::1",
    "2001:DB8::1",
    "0.0.0.0",
    "::",
    "127.0.0.1",
    "169.254.1.1",
    "224.0.0.1",
    "10.0.0.5",
    "10.0.0.0/8",
    "10.0.0.1/8",
    "10.0.0.0/33",
    "2001:db8::/32",
    "::/0",
    "0.0.0.0/0",
    "10.0.0.0",
    "None",
    "none",
    "Always",
    "TCP",
    "tcp",
    "http",
    "Upper-Case",
    "a-b",
    "a--b",
    "a\nb",
    "a\tb",
    "\u0000",
    "a\u0001",
    "\u007f",
    "latest",
    "x:latest",
    "kubernetes.io/x",
    "Example.com/x",
    "example.com/X_y",
    "example.com/",
    "k8s.io/a-b",
    "metadata.name",
    "metadata.labels['a']",
    "metadata.annotations['a/b/c']",
    "metadata.labels['']",
    "spec.serviceAccountName",
    "status.podIPs",
    "limits.cpu",
    "requests.storage",
    "limits.hugepages-2Mi",
    "cpu",
    "memory",
    "storage",
    "pods",
    "ephemeral-storage",
    "hugepages-2Mi",
    "requests.cpu",
    "example.com/gpu",
    "requests.example.com/gpu",
    "2024-01-01T00:00:00Z",
    "@daily",
    "* * * * *",
    "*/5 * * * *",
    "TZ=UTC * * * * *",
    "60 * * * *",
    "0 0 * * 7",
    "0 0 31 2 *",
    "? * ? * MON-FRI",
    "5-1 * * * *",
    "*/0 * * * *",
    "*/100 * * * *",
    "1,,2 * * * *",
    "0 0 L * *",
    "* * * *",
    "* * * * * *",
    "@every 1h30m",
    "@every -1h",
    "@reboot",
    "CRON_TZ=UTC 0 0 * * *",
    "europe/berlin",
    "nginx:",
    "NGINX",
    "localhost:5000/x",
    "a::b",
    "http://x/y",
    "//",
    "/./x",
    "/a/..",
    "/a%2fb",
    "/*",
    "C:\\x",
    "10.0.0.0/08",
    "10.0.0.0/-1",
    "::ffff:10.0.0.0/104",
    "fe80::1%eth0",
    "rwo",
    "ReadWriteOncePod",
    "PreferDualStack",
    "Prefix",
    "Exact",
    "Recreate",
    "RollingUpdate",
    "kubernetes.io/tls",
    "metadata.annotations",
    "Local",
    "Cluster",
    "Europe/Berlin",
    "UTC",
    "system:masters",
    "system-node-critical",
    "system-cluster-critical",
    "{}",
    "[]",
    "{{ .Values.x }}",
    "\\",
    "\"",
    "'",
    "#",
    "a#b",
    "sha256:abc",
    "x@sha256:abc",
    "localhost",
    "LOCALHOST",
    "a.b.c.",
    "v1",
    "apps/v1",
    "Pod",
    "Deployment",
    "kube-system",
    "default",
    "linux",
    "windows"
  };
  private static final String[] QUANTITIES = {
    "0",
    "1",
    "-1",
    "+1",
    "100m",
    "1.5",
    ".5",
    "5.",
    "1e3",
    "1E3",
    "1e-3",
    "1E",
    "1Ei",
    "8Ei",
    "9Ei",
    "10E",
    "1Ki",
    "1k",
    "1K",
    "1Gi",
    "1gi",
    "Gi",
    "",
    " 1",
    "1 ",
    "1 Gi",
    "1,5",
    "0.0001",
    "0.0000000001",
    "1n",
    "1u",
    "0.5m",
    "1.5Gi",
    "0.1Ki",
    "9223372036854775807",
    "9223372036854775808",
    "1e18",
    "1e19",
    "1e100",
    "-0",
    "00",
    "1_000",
    "0x10",
    "one",
    "1m",
    "500m",
    "3.14159",
    "4Mi",
    "2Mi",
    "1M",
    "1MB",
    "1mi",
    "1P",
    "-1Gi",
    "1e",
    "1.",
    ".",
    "+",
    "-",
    "1e3Ki",
    "1Eii",
    "１"
  };
  private static final String[] TIMES = {
    "2024-01-01T00:00:00Z",
    "2024-01-01T00:00:00.123456Z",
    "2024-01-01",
    "2024-13-01T00:00:00Z",
    "now",
    "",
    "2024-01-01T00:00:00+01:00",
    "2024-01-01 00:00:00Z",
    "2024-01-01t00:00:00z",
    "0001-01-01T00:00:00Z",
    "2024-02-30T00:00:00Z",
    "2024-01-01T24:00:00Z",
    "2024-01-01T00:00:60Z"
  };
  private static final String[] BASE64 = {
    "",
    "YQ==",
    "YQ",
    "YQ=",
    "!",
    "YQ==\n",
    "YW\nJj",
    "_-8=",
    "AAAA",
    "e30=",
    "bnVsbA==",
    "W10=",
    "YWJj ",
    "=",
    "eyJhdXRocyI6e319",
    "ey",
    "IiI="
  };
  private static final Number[] NUMBERS = {
    0,
    1,
    2,
    3,
    -1,
    5,
    10,
    30,
    50,
    60,
    80,
    99,
    100,
    101,
    300,
    600,
    1023,
    1024,
    1800,
    3600,
    30000,
    32767,
    32768,
    65535,
    65536,
    86400,
    86401,
    100000,
    100001,
    511,
    512,
    256,
    420,
    1000000000,
    1000000001,
    2000000000,
    2147483647,
    2147483648L,
    -2147483648L,
    -2147483649L,
    9223372036854775807L,
    -9223372036854775808L,
    1.5,
    80.0,
    1e3,
    1e30,
    0.0,
    -0.5,
    15,
    20,
    120,
    7,
    4,
    8,
    16,
    64,
    65
  };
  private static final int[] LENGTHS = {
    1, 5, 15, 16, 52, 53, 57, 58, 62, 63, 64, 65, 100, 128, 129, 180, 181, 248, 249, 252, 253, 254,
    255, 256, 257, 316, 317, 511, 512, 571, 572, 1023, 1024, 1025, 2048, 4096, 4097, 5000
  };

  private final Random random;
  private final Harvest harvest;

  Values(Random random, Harvest harvest) {
    this.random = random;
    this.harvest = harvest;
  }

  /** A value for a place of that type: mostly of the right kind, not always one that is allowed. */
  @Nullable Object of(String code) {
    return switch (code.isEmpty() ? 'a' : code.charAt(0)) {
      case '[' -> list(code.substring(1));
      case '{' -> map(code.substring(1));
      case 's' -> string();
      case 'b' -> random.nextInt(8) == 0 ? any() : (Object) random.nextBoolean();
      case 'i', 'l', 'd' -> random.nextInt(12) == 0 ? pick("3", "x", "", true, BIG) : number();
      case 'q' -> random.nextInt(8) == 0 ? number() : pick(QUANTITIES);
      case 'x' -> random.nextInt(2) == 0 ? number() : (Object) string();
      case 't', 'm' -> pick(TIMES);
      case 'y' -> pick(BASE64);
      case 'o' -> random.nextInt(2) == 0 ? new LinkedHashMap<>() : any();
      default -> any();
    };
  }

  private static final BigInteger BIG = new BigInteger("9223372036854775808");

  /** Any value at all, most likely of the wrong type. */
  @Nullable Object any() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("x", "w");
    return switch (random.nextInt(12)) {
      case 0 -> null;
      case 1 -> new ArrayList<>();
      case 2 -> new LinkedHashMap<>();
      case 3 -> map;
      case 4 -> new ArrayList<>(List.of("x"));
      case 5 -> new ArrayList<>(Arrays.asList((Object) null));
      case 6 -> "x";
      case 7 -> "";
      case 8 -> 3;
      case 9 -> 1.5;
      case 10 -> random.nextBoolean();
      default -> BIG;
    };
  }

  String string() {
    return switch (random.nextInt(8)) {
      case 0 -> text(LENGTHS[random.nextInt(LENGTHS.length)]);
      case 1 -> harvest.code("s", random) instanceof String found ? found : "x";
      default -> pick(STRINGS);
    };
  }

  /** A key of a map: short enough for YAML, which ends at 1024 characters. */
  String key() {
    String key = string();
    return key.length() > 1000 ? key.substring(0, 1000) : key;
  }

  private String text(int length) {
    return switch (random.nextInt(5)) {
      case 0 -> "a.".repeat(length).substring(0, length - 1) + "x";
      case 1 -> "A".repeat(length);
      case 2 -> "é".repeat(length / 2 + 1);
      case 3 -> "example.com/" + "x".repeat(length);
      default -> "x".repeat(length);
    };
  }

  private Number number() {
    return random.nextInt(6) == 0
        ? random.nextInt(70000) - 100
        : NUMBERS[random.nextInt(NUMBERS.length)];
  }

  private Object list(String code) {
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(of(code));
    }
    return random.nextInt(10) == 0 ? String.valueOf(list) : list;
  }

  private Object map(String code) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      map.put(key(), of(code));
    }
    return map;
  }

  /** The same word in other letters, or with something around it. */
  String respelled(String text) {
    return switch (random.nextInt(7)) {
      case 0 -> text.toLowerCase(Locale.ROOT);
      case 1 -> text.toUpperCase(Locale.ROOT);
      case 2 -> text + " ";
      case 3 -> " " + text;
      case 4 -> text + "s";
      case 5 -> text.isEmpty() ? "x" : text.substring(1);
      default -> text.isEmpty() ? "X" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    };
  }

  @SafeVarargs
  final <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
