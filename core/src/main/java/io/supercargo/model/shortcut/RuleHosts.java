package io.supercargo.model.shortcut;

import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The hosts of an Ingress' rules as they are when it is built; null if there are none. */
final class RuleHosts implements Supplier<@Nullable Object> {
  private final StructBuilder<?> spec;

  RuleHosts(StructBuilder<?> spec) {
    this.spec = spec;
  }

  @Override
  public @Nullable Object get() {
    List<Object> hosts = new ArrayList<>();
    if (spec.part(spec.index("rules")) instanceof List<?> rules) {
      for (Object rule : rules) {
        Object host = ((Struct) rule).part("host");
        if (host != null && !hosts.contains(host)) {
          hosts.add(host);
        }
      }
    }
    return hosts.isEmpty() ? null : hosts;
  }
}
