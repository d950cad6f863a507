package io.supercargo.apply.rollout;

import org.jspecify.annotations.Nullable;

/** One of the two sides of a blue/green delivery. */
public enum Colour {
  /** The first. */
  BLUE("blue"),
  /** The other. */
  GREEN("green");

  /** Label of a colour's pods and of what is delivered once for each colour. */
  public static final String LABEL = "supercargo.io/colour";

  /**
   * Label of everything that has or selects a colour: the Service by which the live one is known.
   */
  public static final String SERVICE = "supercargo.io/service";

  private final String text;

  Colour(String text) {
    this.text = text;
  }

  /** Returns the colour of this name, null if it is none. */
  public static @Nullable Colour of(@Nullable Object name) {
    if (BLUE.text.equals(name)) {
      return BLUE;
    }
    return GREEN.text.equals(name) ? GREEN : null;
  }

  /** Returns the other one. */
  public Colour other() {
    return this == BLUE ? GREEN : BLUE;
  }

  /** Returns {@code blue} or {@code green}. */
  @Override
  public String toString() {
    return text;
  }
}
