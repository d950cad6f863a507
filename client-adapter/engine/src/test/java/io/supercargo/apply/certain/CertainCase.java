package io.supercargo.apply.certain;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.model.Resource;
import io.supercargo.read.ManifestReader;
import io.supercargo.render.JsonWriter;
import io.supercargo.set.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An object that is sent, the object that is there, and who owns what of it, as JSON in which
 * single quotes stand for double ones. Each starts as a part of a whole that is unchanged.
 */
final class CertainCase {
  private final Map<String, Object> sent = new LinkedHashMap<>();
  private final Map<String, Object> live = new LinkedHashMap<>();
  private final Map<String, Object> meta = new LinkedHashMap<>();
  private final List<Object> entries = new ArrayList<>();

  private CertainCase(String apiVersion, String kind) {
    identify(sent, apiVersion, kind);
    sent.put("metadata", Map.of("name", "a", "namespace", "shop"));
    identify(live, apiVersion, kind);
    meta.putAll(Map.of("name", "a", "namespace", "shop", "uid", "u", "resourceVersion", "7"));
    live.put("metadata", meta);
    meta.put("managedFields", entries);
  }

  private static void identify(Map<String, Object> tree, String apiVersion, String kind) {
    tree.put("apiVersion", apiVersion);
    tree.put("kind", kind);
  }

  /** Returns a case in which these fields are sent, are there, and are owned by that entry. */
  static CertainCase of(String type, String fields, String names) {
    String[] parts = type.split(" ");
    CertainCase made = new CertainCase(parts[0], parts[1]);
    return made.sending(fields).having(fields).owned(names);
  }

  CertainCase sending(String fields) {
    sent.putAll(TestCluster.tree(fields));
    return this;
  }

  CertainCase sending(String field, Object value) {
    sent.put(field, value);
    return this;
  }

  CertainCase having(String fields) {
    Map<String, Object> more = new LinkedHashMap<>(TestCluster.tree(fields));
    if (more.remove("metadata") instanceof Map<?, ?> map) {
      map.forEach((name, value) -> meta.put((String) name, value));
    }
    live.putAll(more);
    return this;
  }

  CertainCase having(String field, Object value) {
    live.put(field, value);
    return this;
  }

  /** Adds our entry with these names. */
  CertainCase owned(String names) {
    return entry("{'fieldsV1':" + names + "}");
  }

  /** Adds an entry that differs from one of ours in these attributes. */
  CertainCase entry(String attributes) {
    Map<String, Object> entry =
        TestCluster.tree("{'manager':'supercargo','operation':'Apply','fieldsType':'FieldsV1'}");
    entry = new LinkedHashMap<>(entry);
    entry.put("apiVersion", live.get("apiVersion"));
    entry.putAll(TestCluster.tree(attributes));
    entries.add(entry);
    return this;
  }

  /** Forgets the entries so far. */
  CertainCase withoutEntries() {
    entries.clear();
    return this;
  }

  boolean isCertain() {
    Map<String, Object> identity = new LinkedHashMap<>(sent);
    identity.keySet().retainAll(List.of("apiVersion", "kind"));
    byte[] json = JsonWriter.standard().renderTree(identity).bytes();
    Resource resource = ManifestReader.lenient().read("case", json).resources().get(0);
    ResourceType type = new ResourceType("", "v1", resource.kind(), "things", true, Set.of());
    Wanted wanted =
        new Wanted(new ObjectKey(type, "shop", "a"), Entry.of(resource, null), sent, null);
    return Unchanged.isCertain(wanted, LiveObject.of(live), "supercargo");
  }
}
