package io.supercargo.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a resource, such as {@code 250m} or {@code 1Gi}. Keeps the text as it was written;
 * {@link #sameMeaning} compares amounts.
 *
 * <p>The grammar is Kubernetes' own: a sign, digits with at most one point, and a suffix: none, n,
 * u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei, or a decimal exponent.
 */
public final class Quantity {
  private final String text;

  private Quantity(String text) {
    this.text = text;
  }

  /**
   * Returns the amount that a text stands for, which is kept as it is.
   *
   * @param text such as {@code 250m}, {@code 0.5}, {@code 64Mi}, {@code 1e3}
   * @throws IllegalArgumentException if it does not follow the grammar, naming the text and line
   */
  public static Quantity of(String text) {
    String problem = QuantityGrammar.problem(Arguments.notNull(text, "quantity"));
    if (problem != null) {
      String shown = text.length() > 50 ? text.substring(0, 50) + "…" : text;
      throw Arguments.failure("\"" + shown + "\" is no quantity: " + problem);
    }
    return new Quantity(text);
  }

  /** Returns a whole amount. */
  public static Quantity of(long amount) {
    return new Quantity(Long.toString(amount));
  }

  /** Returns the amount as a number: 0.25 for {@code 250m}. */
  public BigDecimal toBigDecimal() {
    return QuantityGrammar.amount(text);
  }

  /** Returns whether both are the same amount, however they are written. */
  public boolean sameMeaning(Quantity other) {
    return text.equals(other.text) || toBigDecimal().compareTo(other.toBigDecimal()) == 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quantity that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text as it is written. */
  @Override
  public String toString() {
    return text;
  }
}
