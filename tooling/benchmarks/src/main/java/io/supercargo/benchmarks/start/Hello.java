package io.supercargo.benchmarks.start;

/** The program that all others are measured by. */
public final class Hello {
  private Hello() {}

  public static void main(String[] args) {
    System.out.println("hello");
  }
}
