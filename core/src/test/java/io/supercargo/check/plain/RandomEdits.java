package io.supercargo.check.plain;

import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Resource;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes resources at random: values of the right type, most of them near what is allowed. */
public final class RandomEdits {
  private static final String[] TEXTS = {
    "",
    "a",
    "web",
    "shop",
    "http",
    "metrics",
    "data",
    "db",
    "settings",
    "LOG_LEVEL",
    "user",
    "x y",
    "A",
    "-a",
    "a-",
    "1a",
    "a.b",
    "a_b",
    "a/b",
    "/",
    "/a",
    "//",
    "/a/../b",
    "/.a",
    "/a:b",
    "..",
    "../a",
    "..a",
    "a..b",
    "/a//b",
    "/%2f",
    "10.0.0.1",
    "::1",
    "*.example.com",
    "shop.example.com.",
    "8080",
    "-1",
    "default",
    "kube-system",
    "v1",
    "v2",
    "ä",
    "\u00a0a",
    " a",
    "a\n",
    "Always",
    "Never",
    "OnFailure",
    "TCP",
    "tcp",
    "SCTP",
    "None",
    "ClusterIP",
    "NodePort",
    "LoadBalancer",
    "ExternalName",
    "Local",
    "Opaque",
    "kubernetes.io/tls",
    "kubernetes.io/basic-auth",
    "RollingUpdate",
    "Recreate",
    "OnDelete",
    "Localhost",
    "RuntimeDefault",
    "Memory",
    "HugePages",
    "File",
    "Prefix",
    "Exact",
    "ImplementationSpecific",
    "ReadWriteOnce",
    "ReadWriteOncePod",
    "Block",
    "Indexed",
    "metadata.name",
    "metadata.labels",
    "status.podIP",
    "a".repeat(16),
    "a".repeat(53),
    "a".repeat(64),
    "a".repeat(254),
    "$(VAR)",
    "ALL",
    "NET_ADMIN",
    "SYS_ADMIN"
  };
  private static final String[] KEYS = {
    "",
    "a",
    "app",
    "A.b-c_d",
    "app.kubernetes.io/name",
    "a/b/c",
    "/a",
    "Ä",
    "cpu",
    "memory",
    "storage",
    "ephemeral-storage",
    "hugepages-2Mi",
    "example.com/gpu",
    "LOG_LEVEL",
    "..a",
    "tls.crt",
    "tls.key",
    "user",
    "password",
    "job-name",
    "controller-uid",
    "batch.kubernetes.io/job-name",
    "kubernetes.io/config.mirror",
    "kubernetes.io/ingress.class",
    "seccomp.security.alpha.kubernetes.io/pod",
    "Example.com/A",
    "container.apparmor.security.beta.kubernetes.io/shop",
    "service.kubernetes.io/topology-mode",
    "controller.kubernetes.io/pod-deletion-cost",
    "nginx.ingress.kubernetes.io/a"
  };
  private static final long[] NUMBERS = {
    -1,
    0,
    1,
    2,
    5,
    30,
    80,
    256,
    511,
    512,
    600,
    601,
    1000,
    8080,
    9090,
    32767,
    65535,
    65536,
    Integer.MAX_VALUE
  };
  private static final String[] AMOUNTS = {
    "0", "1", "-1", "100m", "0.1m", "250m", "2", "0.5", "1e3", "128Mi", "512Mi", "1Gi", "1.5Gi",
    "10G", "1u"
  };
  private static final String[] SHARES = {
    "http", "metrics", "sql", "25%", "0%", "00%", "100%", "101%", "999%", "-5%", "%", "5", "a b", ""
  };

  private final Random random;

  public RandomEdits(Random random) {
    this.random = random;
  }

  /** Returns a copy with one thing changed. */
  public Resource edit(Resource resource) {
    return (Resource) edit(resource.asStruct());
  }

  private Struct edit(Struct struct) {
    StructBuilder<?> builder = struct.toBuilder();
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < struct.schema().size(); i++) {
      if (struct.value(i) instanceof Struct
          || (struct.value(i) instanceof List<?> list
              && !list.isEmpty()
              && list.get(0) instanceof Struct)) {
        parts.add(i);
      }
    }
    if (parts.isEmpty() || random.nextInt(4) == 0) {
      change(builder, struct);
    } else {
      int index = parts.get(random.nextInt(parts.size()));
      builder.setValue(index, inside(struct.value(index)));
    }
    return builder.build();
  }

  private Object inside(Object part) {
    if (part instanceof Struct struct) {
      return edit(struct);
    }
    List<Object> list = new ArrayList<>((List<?>) part);
    int index = random.nextInt(list.size());
    switch (random.nextInt(8)) {
      case 0:
        list.remove(index);
        break;
      case 1:
        list.add(list.get(index));
        break;
      case 2:
        list.add(edit((Struct) list.get(index)));
        break;
      default:
        list.set(index, edit((Struct) list.get(index)));
    }
    return list;
  }

  private void change(StructBuilder<?> builder, Struct struct) {
    Schema schema = struct.schema();
    int index = random.nextInt(schema.size());
    String row = PlainFields.of(schema.typeName());
    // Mostly fields that are looked at.
    for (int i = 0; i < 8 && (row.isEmpty() || row.charAt(index) == ' '); i++) {
      index = random.nextInt(schema.size());
    }
    boolean unset = struct.value(index) != null && random.nextInt(3) == 0;
    if (!schema.type(index).endsWith("a")) {
      builder.setValue(index, unset ? null : value(builder, index, schema.type(index), 0, 0));
    }
  }

  private Object value(StructBuilder<?> owner, int index, String type, int at, int depth) {
    switch (type.charAt(at)) {
      case '[':
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
          list.add(value(owner, index, type, at + 1, depth));
        }
        return list;
      case '{':
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
          map.put(pick(KEYS), value(owner, index, type, at + 1, depth));
        }
        return map;
      case 'o':
        return struct(owner.nested(index), depth + 1);
      case 's':
        return text(owner.schema(), index);
      case 'b':
        return random.nextBoolean();
      case 'i':
        return (int) number();
      case 'l':
        return random.nextInt(20) == 0 ? Integer.MAX_VALUE + 1L : number();
      case 'd':
        return 1.5;
      case 'q':
        return Quantity.of(pick(AMOUNTS));
      case 'x':
        return random.nextBoolean() ? IntOrString.of((int) number()) : IntOrString.of(pick(SHARES));
      case 'y':
        byte[] bytes = {1, 2, 3};
        return random.nextInt(4) == 0 ? Bytes.ofNumbers(bytes) : Bytes.of(bytes);
      default:
        return Timestamp.of("2026-11-21T10:00:00Z");
    }
  }

  private Struct struct(StructBuilder<?> builder, int depth) {
    Schema schema = builder.schema();
    String row = PlainFields.of(schema.typeName());
    for (int i = 0; i < schema.size(); i++) {
      boolean known = !row.isEmpty() && row.charAt(i) != ' ';
      boolean wanted = known && row.charAt(schema.size() + i) == '!';
      int chance = depth > 3 ? 40 : wanted ? 1 : known ? 3 : 60;
      if (random.nextInt(chance) == 0 && !schema.type(i).endsWith("a")) {
        builder.setValue(i, value(builder, i, schema.type(i), 0, depth));
      }
    }
    return builder.build();
  }

  /** Returns a text, often one that the table names for the field. */
  private String text(Schema schema, int index) {
    String row = PlainFields.of(schema.typeName());
    int named = row.indexOf(" " + schema.name(index) + ":");
    if (named >= 0 && random.nextBoolean()) {
      int start = row.indexOf(':', named) + 1;
      return row.substring(start, row.indexOf(' ', start));
    }
    if (schema.apiVersion() != null && random.nextBoolean()) {
      return schema.name(index).equals("kind") ? schema.kind() : schema.apiVersion();
    }
    return pick(TEXTS);
  }

  private long number() {
    return NUMBERS[random.nextInt(NUMBERS.length)];
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
