package io.supercargo.check.engine;

/**
 * One rule of the API server: what it checks of a value of one type, and what it says. Rules have
 * no state; a family's walker calls them with each value and its path.
 *
 * @param <T> the type of the value
 * @param <S> what the rule has to know beside the value
 */
public abstract class Rule<T, S extends Scope> {
  private final String id;

  /**
   * Makes a rule.
   *
   * @param id family and name, such as {@code pod/container-image}; its page is {@code
   *     docs/rules/<id>.md}
   */
  protected Rule(String id) {
    this.id = id;
  }

  /** Returns the id: family and name, joined by a slash. */
  public final String id() {
    return id;
  }

  /**
   * Adds a problem for each thing that the server would refuse.
   *
   * @param value the value, already defaulted
   * @param at its path
   * @param scope where problems go, and what stands around the value
   */
  public abstract void check(T value, FieldPath at, S scope);

  @Override
  public final String toString() {
    return id;
  }
}
