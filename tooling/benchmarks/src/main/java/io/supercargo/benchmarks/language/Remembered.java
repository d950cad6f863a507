package io.supercargo.benchmarks.language;

import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two ways to remember forty places, sixty calls deep. Each class has one. */
final class Remembered {
  private static final int PLACES = 40;
  private static final int DEPTH = 60;

  private Remembered() {}

  /** By a Throwable, whose frames are decoded when somebody asks for the line. */
  static final class ByThrowable {
    private ByThrowable() {}

    public static void main(String[] args) {
      for (int i = 0; i < PLACES; i++) {
        System.out.println(here(DEPTH).length() > 0);
      }
    }

    static String here(int depth) {
      return depth == 0 ? new Throwable().getClass().getName() : here(depth - 1);
    }
  }

  /** By a StackWalker, which goes no farther than to the frame that is asked for. */
  static final class ByStackWalker implements Function<Stream<StackWalker.StackFrame>, Object> {
    private static final StackWalker WALKER = StackWalker.getInstance();

    public static void main(String[] args) {
      ByStackWalker frame = new ByStackWalker();
      for (int i = 0; i < PLACES; i++) {
        System.out.println(frame.here(DEPTH).hashCode() != 0);
      }
    }

    Object here(int depth) {
      return depth == 0 ? WALKER.walk(this) : here(depth - 1);
    }

    @Override
    public Object apply(Stream<StackWalker.StackFrame> frames) {
      Iterator<StackWalker.StackFrame> all = frames.iterator();
      all.next();
      return all.next();
    }
  }
}
