package io.supercargo.check.count;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Range;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.IntOrString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers of things, and shares of them. */
public final class Counts {
  private static final Rule<Number, Scope> NOT_NEGATIVE = new NotNegative();
  private static final Rule<IntOrString, Scope> INT_OR_PERCENT = new IntOrPercent();
  private static final Rule<IntOrString, Scope> AT_MOST_ALL = new AtMostAll();

  private Counts() {}

  /** Returns the rules of numbers and shares. */
  public static List<Rule<?, ?>> rules() {
    return List.of(NOT_NEGATIVE, INT_OR_PERCENT, AT_MOST_ALL);
  }

  /** Checks that a number, if it is set, is within the bounds of its field. */
  public static void number(Range range, @Nullable Number value, FieldPath at, Scope scope) {
    if (value != null) {
      range.check(NOT_NEGATIVE, value, at, scope);
    }
  }

  /** Checks that a number, if it is set, is 0 or more. */
  public static void notNegative(@Nullable Number value, FieldPath at, Scope scope) {
    if (value != null) {
      NOT_NEGATIVE.check(value, at, scope);
    }
  }

  /** Checks that a value, if it is set, is a number from 0 on or a percentage. */
  public static void share(@Nullable IntOrString value, FieldPath at, Scope scope) {
    if (value != null) {
      INT_OR_PERCENT.check(value, at, scope);
    }
  }

  /** Checks that a percentage is not above 100 %. */
  public static void atMostAll(@Nullable IntOrString value, FieldPath at, Scope scope) {
    if (value != null) {
      AT_MOST_ALL.check(value, at, scope);
    }
  }

  /**
   * Returns the number that the server takes a share for, be it of pods or per cent; 0 for a text
   * that is neither.
   */
  public static long amount(@Nullable IntOrString share) {
    if (share == null) {
      return 0;
    }
    String text = share.text();
    if (text == null) {
      return share.intValue();
    }
    return Numbers.lenient(isPercent(text) ? text.substring(0, text.length() - 1) : text);
  }

  static boolean isPercent(String text) {
    return Formats.percent(text) == null;
  }
}
