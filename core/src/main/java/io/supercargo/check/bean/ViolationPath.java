package io.supercargo.check.bean;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding's path as a path of properties: {@code spec.ports[0].name} has the nodes spec, ports
 * and name, of which the last stands in an iterable at 0. What stands behind the last property, an
 * index or a key, belongs to the name of that property.
 */
final class ViolationPath {
  private ViolationPath() {}

  static void add(ConstraintViolationBuilder builder, String path) {
    List<String> steps = steps(path);
    if (steps.isEmpty()) {
      builder.addConstraintViolation();
      return;
    }
    append(builder.addPropertyNode(name(steps, 0)), steps, 0);
  }

  /** Finishes the node of a step and appends those of the steps behind it. */
  private static void append(NodeBuilderCustomizableContext node, List<String> steps, int step) {
    boolean last = step == steps.size() - 1;
    String container = step == 0 ? null : container(steps.get(step - 1));
    if (container != null) {
      NodeBuilderDefinedContext placed = placed(node.inIterable(), container);
      if (last) {
        placed.addConstraintViolation();
      } else {
        append(placed.addPropertyNode(name(steps, step + 1)), steps, step + 1);
      }
    } else if (last) {
      node.addConstraintViolation();
    } else {
      append(node.addPropertyNode(name(steps, step + 1)), steps, step + 1);
    }
  }

  private static NodeBuilderDefinedContext placed(NodeContextBuilder context, String key) {
    return isNumber(key) ? context.atIndex(Integer.parseInt(key)) : context.atKey(key);
  }

  private static boolean isNumber(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return false;
      }
    }
    return !key.isEmpty() && key.length() < 10;
  }

  private static String name(List<String> steps, int step) {
    String text = steps.get(step);
    int bracket = text.indexOf('[');
    return bracket > 0 && step < steps.size() - 1 ? text.substring(0, bracket) : text;
  }

  private static @Nullable String container(String step) {
    int bracket = step.indexOf('[');
    return bracket > 0 && step.endsWith("]")
        ? step.substring(bracket + 1, step.length() - 1)
        : null;
  }

  /** Splits at dots outside of brackets. */
  private static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    int start = 0;
    boolean inBrackets = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      inBrackets = c == '[' || (inBrackets && c != ']');
      if (c == '.' && !inBrackets) {
        steps.add(path.substring(start, i));
        start = i + 1;
      }
    }
    if (start < path.length()) {
      steps.add(path.substring(start));
    }
    return steps;
  }
}
