package io.supercargo.finding;

import io.supercargo.model.Arguments;
import io.supercargo.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something was written: a line of Java or a place in a file. The line of Java is looked up
 * when it is first asked for.
 */
public final class Origin {
  private static final int CALLERS = 4;

  private final @Nullable Site site;
  private final List<String> libraryPackages;
  private final String file;
  private final int line;
  private final int column;

  private Origin(
      @Nullable Site site, List<String> libraryPackages, String file, int line, int column) {
    this.site = site;
    this.libraryPackages = libraryPackages;
    this.file = file;
    this.line = line;
    this.column = column;
  }

  /**
   * Returns the place in Java code that is running now.
   *
   * @param libraryPackages prefixes of packages that are passed over, such as a platform's own
   */
  public static Origin here(List<String> libraryPackages) {
    return new Origin(new Site(), libraryPackages, "", 0, 0);
  }

  /** Returns another place in Java code, which passes over the same packages. */
  public Origin at(Site other) {
    return new Origin(Arguments.notNull(other, "other"), libraryPackages, "", 0, 0);
  }

  /**
   * Returns a place in a file.
   *
   * @param file its name as the user gave it
   * @param line from 1 on, 0 if it is not known
   * @param column from 1 on, 0 if it is not known
   */
  public static Origin of(String file, int line, int column) {
    return new Origin(null, List.of(), file, line, column);
  }

  /** Returns the file's name: {@code Shop.java}, or the name of a YAML file as it was given. */
  public String file() {
    StackTraceElement frame = frame();
    if (site == null) {
      return file;
    }
    return frame == null || frame.getFileName() == null ? "unknown" : frame.getFileName();
  }

  /** Returns the line, from 1 on; 0 if it is not known. */
  public int line() {
    StackTraceElement frame = frame();
    return site == null ? line : frame == null ? 0 : Math.max(0, frame.getLineNumber());
  }

  /** Returns the column, from 1 on; 0 if it is not known, as in Java code. */
  public int column() {
    return column;
  }

  /** Returns the class whose code it is, or null for a place in a file. */
  public @Nullable String className() {
    StackTraceElement frame = frame();
    return frame == null ? null : frame.getClassName();
  }

  /**
   * Returns where the Java code that stands here was called from, the nearest caller first: for a
   * fragment, the lines that asked for it. None for a place in a file.
   *
   * @return {@code File.java:12}, at most four of them
   */
  public List<String> callers() {
    List<String> callers = new ArrayList<>();
    if (site != null) {
      List<StackTraceElement> frames = site.frames(libraryPackages, 1 + CALLERS);
      for (int i = 1; i < frames.size(); i++) {
        callers.add(Site.describe(frames.get(i)));
      }
    }
    return callers;
  }

  private @Nullable StackTraceElement frame() {
    return site == null ? null : site.frame(libraryPackages);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Origin that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(toString());
  }

  /** Returns {@code Shop.java:12}, or {@code shop.yaml:12:5}. */
  @Override
  public String toString() {
    String text = file();
    if (line() > 0) {
      text = text + ":" + line();
    }
    return column > 0 ? text + ":" + column : text;
  }
}
