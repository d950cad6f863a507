package io.supercargo.set;

import io.supercargo.model.Arguments;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Nearest;
import io.supercargo.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the resource of a set that a caller names; says what there is if it is not there. */
final class Lookup {
  private final Manifests set;
  private final String kind;
  private final Predicate<Resource> ofKind;

  private Lookup(Manifests set, String kind, Predicate<Resource> ofKind) {
    this.set = set;
    this.kind = kind;
    this.ofKind = ofKind;
  }

  static Lookup of(Manifests set, Class<? extends Resource> type) {
    return new Lookup(set, type.getSimpleName(), type::isInstance);
  }

  static Lookup ofCustom(Manifests set, String kind) {
    Arguments.text(kind, "kind");
    return new Lookup(set, kind, r -> r instanceof CustomResource && kind.equals(r.kind()));
  }

  /** Returns where the only one of that name stands. */
  int index(String name) {
    Arguments.text(name, "name");
    int found = -1;
    for (int i = 0; i < set.size(); i++) {
      Resource resource = set.entries().get(i).resource();
      if (ofKind.test(resource) && name.equals(resource.name())) {
        if (found >= 0) {
          throw Arguments.failure(
              "the set " + set.name() + " has more than one " + resource.kind() + " " + name);
        }
        found = i;
      }
    }
    if (found < 0) {
      throw missing(name);
    }
    return found;
  }

  IllegalArgumentException missing(String name) {
    List<String> names = new ArrayList<>();
    for (Resource resource : set) {
      if (ofKind.test(resource) && resource.name() != null) {
        names.add(resource.name());
      }
    }
    String nearest = Nearest.of(name, names);
    String there = names.isEmpty() ? "; it has none" : "; it has " + names;
    String hint = nearest != null ? "; did you mean " + nearest + "?" : there;
    return Arguments.failure("the set " + set.name() + " has no " + kind + " " + name + hint);
  }
}
