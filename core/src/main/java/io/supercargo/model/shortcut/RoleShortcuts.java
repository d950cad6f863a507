package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.StructBuilder;
import java.util.Arrays;
import java.util.Collections;

/**
 * Shorter ways to the rules of a Role or ClusterRole.
 *
 * @param <B> the builder that mixes this in
 */
public interface RoleShortcuts<B> {
  /**
   * Adds {@code rules: [{apiGroups: [group], resources: [resource], verbs}]}.
   *
   * @param group the API group, empty for the core group
   * @param resource the plural name, such as {@code pods}
   * @param verbs such as {@code get}
   */
  default B allow(String group, String resource, String... verbs) {
    StructBuilder<?> self = Self.of(this);
    StructBuilder<?> rule = self.addElement(self.index("rules"));
    rule.setValue(rule.index("apiGroups"), Collections.singletonList(group));
    rule.setValue(rule.index("resources"), Collections.singletonList(resource));
    rule.setValue(rule.index("verbs"), Arrays.asList(Arguments.notNull(verbs, "verbs")));
    return Self.with(this, rule);
  }
}
