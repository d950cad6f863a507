package io.supercargo.apply.certain;

import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.spi.LiveObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows of an object that an apply would change nothing: neither a value nor who owns what, nor
 * would the server have to say anything. Admission is left out of account: what webhooks and
 * policies would say now only the server knows.
 *
 * <p>A server-side apply merges what is sent into the object, takes out what the manager applied
 * last and neither sends again nor anybody else owns, and fills in defaults. So it changes nothing
 * if what the manager owns, as the server has recorded it, are exactly the fields that are sent,
 * each with the value that it has, elements of lists in the order that they have. Any doubt is a
 * no.
 */
public final class Unchanged {
  private final LiveObject live;
  private final List<Object> owned = new ArrayList<>();

  private Unchanged(LiveObject live) {
    this.live = live;
  }

  /**
   * Returns whether applying an object is certain to change nothing.
   *
   * @param live the object as the server has it, managedFields included
   * @param manager in whose name it would be applied
   */
  public static boolean isCertain(Wanted wanted, LiveObject live, String manager) {
    return !live.isTerminating()
        && live.apiVersion().equals(wanted.tree().get("apiVersion"))
        && live.kind().equals(wanted.tree().get("kind"))
        && QuietKinds.include(live)
        && new Unchanged(live).is(wanted, manager);
  }

  private boolean is(Wanted wanted, String manager) {
    Map<?, ?> ours = owned(manager);
    if (ours == null) {
      return false;
    }
    OwnedFields fields = new OwnedFields();
    Place object = Place.root(withoutIdentity(wanted.tree()), ours, live.tree());
    return fields.areAll(wanted.entry().resource().toBuilder(), object)
        && (fields.differences().isEmpty()
            || new AfterDefaults(live).makeUpFor(fields.differences(), owned, ours));
  }

  /** Returns the fields of the only entry of a manager, null if there is not one that will do. */
  private @Nullable Map<?, ?> owned(String manager) {
    Map<?, ?> ours = null;
    Object entries = live.metadata().get("managedFields");
    for (Object each : entries instanceof List<?> list ? list : List.of()) {
      if (each instanceof Map<?, ?> entry && entry.get("fieldsV1") instanceof Map<?, ?> fields) {
        owned.add(fields);
        if (isApplied(entry, manager)) {
          if (ours != null || !isOfThisVersion(entry)) {
            return null;
          }
          ours = fields;
        }
      }
    }
    return ours;
  }

  private static boolean isApplied(Map<?, ?> entry, String manager) {
    return manager.equals(entry.get("manager"))
        && "Apply".equals(entry.get("operation"))
        && entry.get("subresource") == null;
  }

  private boolean isOfThisVersion(Map<?, ?> entry) {
    return live.apiVersion().equals(entry.get("apiVersion"))
        && "FieldsV1".equals(entry.get("fieldsType"));
  }

  /** Returns what is sent without what the server never counts among owned fields. */
  private static Map<String, @Nullable Object> withoutIdentity(Map<String, @Nullable Object> sent) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>(sent);
    rest.remove("apiVersion");
    rest.remove("kind");
    if (sent.get("metadata") instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> metadata = new LinkedHashMap<>(map);
      metadata.remove("name");
      metadata.remove("namespace");
      if (metadata.isEmpty()) {
        rest.remove("metadata");
      } else {
        rest.put("metadata", metadata);
      }
    }
    return rest;
  }
}
