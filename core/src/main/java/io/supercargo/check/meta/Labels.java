package io.supercargo.check.meta;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import java.util.Map;

/** Keys and values of labels, wherever a map of them stands. The path names no key. */
final class Labels extends Rule<Map<String, String>, Scope> {
  Labels() {
    super("meta/labels");
  }

  @Override
  public void check(Map<String, String> labels, FieldPath at, Scope scope) {
    for (Map.Entry<String, String> label : labels.entrySet()) {
      String problem = Formats.qualifiedName(label.getKey());
      if (problem != null) {
        scope.problems().invalid(this, at, label.getKey(), "as a key " + problem);
      }
      problem = Formats.labelValue(label.getValue());
      if (problem != null) {
        String expected = "as the value of " + label.getKey() + " " + problem;
        scope.problems().invalid(this, at, label.getValue(), expected);
      }
    }
  }
}
