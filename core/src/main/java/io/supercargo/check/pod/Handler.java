package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.Struct;
import org.jspecify.annotations.Nullable;

/** A probe or a lifecycle hook does exactly one thing. */
final class Handler extends Rule<Struct, PodScope> {
  // In the server's order: the first one counts.
  private static final String[] KINDS = {"exec", "httpGet", "tcpSocket", "grpc", "sleep"};

  Handler() {
    super("probe/handler");
  }

  @Override
  public void check(Struct holder, FieldPath at, PodScope scope) {
    String first = first(holder);
    if (first == null) {
      scope.problems().required(this, at, "what to do, such as httpGet or exec");
      return;
    }
    for (String kind : KINDS) {
      if (!kind.equals(first) && holder.value(kind) != null) {
        String reason = "only one of " + first + " and " + kind + " is allowed";
        scope.problems().forbidden(this, at.child(kind), reason);
      }
    }
  }

  /** Returns the field whose handler counts, or null if there is none. */
  static @Nullable String first(Struct holder) {
    for (String kind : KINDS) {
      if (holder.value(kind) != null) {
        return kind;
      }
    }
    return null;
  }
}
