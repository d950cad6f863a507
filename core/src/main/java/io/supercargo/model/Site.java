package io.supercargo.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in user code. Taking one is cheap; the stack is only read when somebody asks for the
 * line.
 */
public final class Site {
  private final Throwable trace;

  /** Remembers the place that is running now. */
  public Site() {
    this.trace = new Throwable();
  }

  /**
   * Returns the innermost frame that is not Supercargo's own and not in a package that is marked as
   * library code.
   *
   * @param libraryPackages prefixes of names of packages whose frames are passed over
   * @return the frame, or null if there is none
   */
  public @Nullable StackTraceElement frame(Iterable<String> libraryPackages) {
    List<StackTraceElement> frames = frames(libraryPackages, 1);
    return frames.isEmpty() ? null : frames.get(0);
  }

  /**
   * As {@link #frame}, with the frames around it.
   *
   * @param most how many frames to return at most
   * @return the frames, innermost first
   */
  public List<StackTraceElement> frames(Iterable<String> libraryPackages, int most) {
    List<StackTraceElement> frames = new ArrayList<>(most);
    for (StackTraceElement element : trace.getStackTrace()) {
      if (frames.size() < most && !isLibrary(element.getClassName(), libraryPackages)) {
        frames.add(element);
      }
    }
    return frames;
  }

  private static boolean isLibrary(String className, Iterable<String> libraryPackages) {
    if (className.startsWith("io.supercargo.model.")
        || className.startsWith("io.supercargo.dsl.")
        || className.startsWith("io.supercargo.set.")
        || className.startsWith("io.supercargo.check.")
        || className.startsWith("io.supercargo.ref.")
        || className.startsWith("io.supercargo.finding.")
        || className.startsWith("java.")
        || className.startsWith("jdk.")) {
      return true;
    }
    for (String prefix : libraryPackages) {
      if (className.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Returns {@code File.java:12} of the user's code, or {@code unknown place}. */
  @Override
  public String toString() {
    return describe(frame(List.of()));
  }

  /** Returns {@code File.java:12} of a frame, or {@code unknown place} of none. */
  public static String describe(@Nullable StackTraceElement frame) {
    if (frame == null) {
      return "unknown place";
    }
    String file = frame.getFileName() == null ? frame.getClassName() : frame.getFileName();
    return frame.getLineNumber() > 0 ? file + ":" + frame.getLineNumber() : file;
  }
}
