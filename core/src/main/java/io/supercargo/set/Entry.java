package io.supercargo.set;

import io.supercargo.finding.Origin;
import io.supercargo.model.Arguments;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A resource of a set with what is known beside it: where it was written, its comment. */
public final class Entry {
  private final Struct content;
  private final @Nullable Origin origin;
  private final @Nullable Function<String, @Nullable Origin> positions;
  private final @Nullable String comment;
  private final boolean derivedSelector;
  // Made when somebody asks for it; most programs only write what they build.
  private @Nullable Resource resource;

  private Entry(
      Struct content,
      @Nullable Origin origin,
      @Nullable Function<String, @Nullable Origin> positions,
      @Nullable String comment,
      boolean derivedSelector) {
    this.content = content;
    this.origin = origin;
    this.positions = positions;
    this.comment = comment;
    this.derivedSelector = derivedSelector;
  }

  /** Returns an entry of a resource that was written at a place, null if it is not known. */
  public static Entry of(Resource resource, @Nullable Origin origin) {
    return ofPart(Arguments.notNull(resource, "resource").asStruct(), origin);
  }

  /** As {@link #of}, by what {@link StructBuilder#part()} returns for a resource. */
  public static Entry ofPart(Struct content, @Nullable Origin origin) {
    return new Entry(Arguments.notNull(content, "content"), origin, null, null, false);
  }

  /** Returns the resource, the same object each time. */
  public synchronized Resource resource() {
    if (resource == null) {
      resource = (Resource) content.typed();
    }
    return resource;
  }

  /** Returns the resource, perhaps without its own class; see {@link StructBuilder#part()}. */
  public Struct part() {
    return content;
  }

  /** Returns where the resource was written, or null if it is not known. */
  public @Nullable Origin origin() {
    return origin;
  }

  /**
   * Returns where a field was written, as near as it is known.
   *
   * @param path the field's path, such as {@code spec.ports[0].port}
   * @return that place, or else that of the resource, or null
   */
  public @Nullable Origin origin(String path) {
    Origin exact = positions == null ? null : positions.apply(path);
    return exact == null ? origin : exact;
  }

  /** Returns the comment that stands before the document, without {@code #}; null if none. */
  public @Nullable String comment() {
    return comment;
  }

  /** Returns whether the workload's selector was derived from its name and the set's. */
  public boolean hasDerivedSelector() {
    return derivedSelector;
  }

  /**
   * Returns this entry with an edited resource in place. Positions of fields that the edit left
   * alone are kept.
   */
  public Entry withResource(Resource other) {
    Function<String, @Nullable Origin> kept =
        positions == null ? null : new EditedPositions(positions, resource(), other);
    return new Entry(other.asStruct(), origin, kept, comment, derivedSelector);
  }

  /** Returns this entry with a way to look up where a field was written. */
  public Entry withPositions(@Nullable Function<String, @Nullable Origin> lookup) {
    return new Entry(content, origin, lookup, comment, derivedSelector);
  }

  /** Returns this entry with a comment to stand before the document. */
  public Entry withComment(@Nullable String text) {
    return new Entry(content, origin, positions, text, derivedSelector);
  }

  /** Returns this entry, noting that the workload's selector was derived. */
  public Entry withDerivedSelector() {
    return new Entry(content, origin, positions, comment, true);
  }

  /** Returns kind and name of the resource and where it was written. */
  @Override
  public String toString() {
    return resource() + (origin == null ? "" : " (" + origin + ")");
  }
}
