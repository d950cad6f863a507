package io.supercargo.read.internal;

import io.supercargo.model.CustomResource;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import io.supercargo.read.internal.yaml.Scalars;
import io.supercargo.read.internal.yaml.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills builders of the model's types from nodes, collecting what does not fit. */
final class StructReader {
  private final Tree tree;
  private final Scalars scalars;
  private final Problems problems;
  private final ScalarReader scalarReader;
  private final TreeReader treeReader;

  /** Which fields of the struct being read were met, a bit each. */
  private long[] seen = new long[64];

  private int seenTop;

  /** The fields of the struct being read that its type has not. */
  private @Nullable Map<String, @Nullable Object> unknown;

  StructReader(Tree tree, Scalars scalars, Problems problems) {
    this.tree = tree;
    this.scalars = scalars;
    this.problems = problems;
    this.scalarReader = new ScalarReader(tree, scalars, problems);
    this.treeReader = new TreeReader(tree, scalars, problems, scalarReader);
  }

  /** Fills a builder from a mapping; an unfit node is a problem. */
  void read(StructBuilder<?> builder, int start) {
    int node = Keys.follow(tree, start);
    if (tree.kind(node) != Tree.MAPPING) {
      scalarReader.wrong(Fault.TYPE, node, type(node), "an object", "");
      return;
    }
    int base = openSeen(builder.schema().size());
    Map<String, @Nullable Object> outer = unknown;
    unknown = null;
    if (tree.hasMerges() && Entries.hasMerge(tree, node)) {
      for (Entries.Entry entry : new Entries(tree, scalars, problems).of(node)) {
        field(builder, base, entry.name(), entry.key(), entry.value());
      }
    } else {
      fields(builder, base, node);
    }
    if (unknown != null) {
      builder.setUnknownFields(unknown);
    }
    unknown = outer;
    seenTop = base;
  }

  private int openSeen(int fields) {
    int base = seenTop;
    seenTop = base + (fields >> 6) + 1;
    if (seenTop > seen.length) {
      seen = Arrays.copyOf(seen, seenTop * 2);
    }
    for (int i = base; i < seenTop; i++) {
      seen[i] = 0;
    }
    return base;
  }

  private void fields(StructBuilder<?> builder, int base, int node) {
    int key = node + 1;
    for (int i = tree.children(node); i > 0; i -= 2) {
      int value = tree.next(key);
      String name = Keys.name(tree, key, scalars, problems);
      if (name != null) {
        field(builder, base, name, key, value);
      }
      key = tree.next(value);
    }
  }

  private void field(StructBuilder<?> builder, int base, String name, int key, int value) {
    Schema schema = builder.schema();
    int index = schema.indexOf(name);
    problems.path.pushField(name);
    if (index < 0) {
      unknown(schema, builder instanceof CustomResource.Builder, name, key, value);
    } else {
      int word = base + (index >> 6);
      if ((seen[word] & 1L << index) != 0) {
        problems.forgetHere();
        problems.duplicate(tree, key, name);
      }
      seen[word] |= 1L << index;
      boolean outer = problems.secret;
      problems.secret = outer || schema.secret(index);
      Object read = value(builder, index, schema.type(index), 0, value);
      if (read == null) {
        builder.setNull(index);
      } else {
        builder.setValue(index, read);
      }
      problems.secret = outer;
    }
    problems.path.pop();
  }

  private void unknown(Schema schema, boolean open, String name, int key, int value) {
    Map<String, @Nullable Object> fields = unknown;
    if (fields == null) {
      fields = new LinkedHashMap<>();
      unknown = fields;
    }
    if (fields.containsKey(name)) {
      problems.forgetHere();
      problems.duplicate(tree, key, name);
    }
    // A custom resource knows no fields but the common ones: nothing is wrong with others.
    if (!open) {
      String nearest = NearestField.of(name, schema);
      problems.add(
          Fault.UNKNOWN_FIELD,
          tree,
          key,
          "a field of " + schema.typeName(),
          Found.quote(name),
          nearest == null ? "" : "did you mean " + nearest + "?");
    }
    fields.put(name, treeReader.read(value));
  }

  private @Nullable Object value(
      StructBuilder<?> builder, int index, String type, int at, int start) {
    int node = Keys.follow(tree, start);
    if (isNull(node)) {
      return null;
    }
    switch (type.charAt(at)) {
      case '[':
        return list(builder, index, type, at, node);
      case '{':
        return map(builder, index, type, at, node);
      case 'o':
        return struct(builder, index, node);
      case 'a':
        return treeReader.read(node);
      default:
        return scalarReader.read(type.charAt(at), node);
    }
  }

  private boolean isNull(int node) {
    return tree.isScalar(node) && scalars.resolve(tree, node) == Scalars.NULL;
  }

  private int type(int node) {
    return tree.isScalar(node) ? scalars.resolve(tree, node) : -1;
  }

  private @Nullable Struct struct(StructBuilder<?> builder, int index, int node) {
    StructBuilder<?> nested = builder.nested(index);
    int before = problems.all().size();
    read(nested, node);
    return tree.kind(node) == Tree.MAPPING || problems.all().size() == before
        ? nested.build()
        : null;
  }

  private @Nullable Object list(
      StructBuilder<?> builder, int index, String type, int at, int node) {
    if (tree.kind(node) != Tree.SEQUENCE) {
      return scalarReader.wrong(Fault.TYPE, node, type(node), "a list", "");
    }
    int count = tree.children(node);
    List<@Nullable Object> list = new ArrayList<>(count);
    int child = node + 1;
    for (int i = 0; i < count; i++) {
      problems.path.pushIndex(i);
      Object element = element(builder, index, type, at + 1, child);
      if (element != null || type.charAt(at + 1) == 'a') {
        list.add(element);
      }
      problems.path.pop();
      child = tree.next(child);
    }
    return list;
  }

  private @Nullable Object map(StructBuilder<?> builder, int index, String type, int at, int node) {
    if (tree.kind(node) != Tree.MAPPING) {
      return scalarReader.wrong(Fault.TYPE, node, type(node), "an object", "");
    }
    int count = tree.children(node) / 2;
    Map<String, @Nullable Object> map = new LinkedHashMap<>(count + count / 2 + 1);
    if (tree.hasMerges() && Entries.hasMerge(tree, node)) {
      for (Entries.Entry entry : new Entries(tree, scalars, problems).of(node)) {
        put(map, builder, index, type, at, entry.name(), entry.key(), entry.value());
      }
      return map;
    }
    int key = node + 1;
    for (int i = 0; i < count; i++) {
      int value = tree.next(key);
      String name = Keys.name(tree, key, scalars, problems);
      if (name != null) {
        put(map, builder, index, type, at, name, key, value);
      }
      key = tree.next(value);
    }
    return map;
  }

  private void put(
      Map<String, @Nullable Object> map,
      StructBuilder<?> builder,
      int index,
      String type,
      int at,
      String name,
      int key,
      int value) {
    problems.path.pushKey(name);
    if (map.containsKey(name)) {
      problems.forgetHere();
      problems.duplicate(tree, key, name);
    }
    Object element = element(builder, index, type, at + 1, value);
    // What does not fit leaves something empty, so that the name is known to be taken.
    map.put(name, element == null ? empty(builder, index, type, at + 1) : element);
    problems.path.pop();
  }

  /** An element of a list or a map; the server makes an empty one of null. */
  private @Nullable Object element(
      StructBuilder<?> builder, int index, String type, int at, int start) {
    int node = Keys.follow(tree, start);
    return isNull(node) && type.charAt(at) != 'a'
        ? empty(builder, index, type, at)
        : value(builder, index, type, at, node);
  }

  private @Nullable Object empty(StructBuilder<?> builder, int index, String type, int at) {
    switch (type.charAt(at)) {
      case 'o':
        return builder.nested(index).build();
      case '[':
        return List.of();
      case '{':
        return Map.of();
      case 'a':
        return null;
      default:
        return ScalarReader.zero(type.charAt(at));
    }
  }
}
