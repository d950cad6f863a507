package io.supercargo.render;

import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.set.Entry;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes resources as YAML that every reader understands alike: kubectl (YAML 1.1 by the rules of
 * go-yaml) and readers of YAML 1.1 and 1.2. The bytes depend on the resources alone.
 *
 * <p>Fields come in the order in which people write manifests, fields that the model does not know
 * after them. What is not set is not written; an empty list is {@code []} and an empty object
 * {@code {}}. Text of several lines is a block literal, other text is quoted only where some reader
 * would take it for something else.
 *
 * <p>Writers are immutable: each method that changes an option returns another writer. Every method
 * that renders throws {@link IllegalArgumentException}, naming the resource and the path, for text
 * with half of a surrogate pair and for numbers that are infinite or not a number.
 *
 * @see Yaml
 */
public final class YamlWriter {
  private static final YamlWriter STANDARD = new YamlWriter(false, false, false, true, null);

  private final boolean redacted;
  private final boolean installOrder;
  private final boolean list;
  private final boolean ownComments;
  private final @Nullable Function<? super Entry, @Nullable String> comments;

  private YamlWriter(
      boolean redacted,
      boolean installOrder,
      boolean list,
      boolean ownComments,
      @Nullable Function<? super Entry, @Nullable String> comments) {
    this.redacted = redacted;
    this.installOrder = installOrder;
    this.list = list;
    this.ownComments = ownComments;
    this.comments = comments;
  }

  /**
   * Returns the writer that writes secrets plainly, in the given order, and at the head of each
   * resource of a set the comment that it was given.
   */
  public static YamlWriter standard() {
    return STANDARD;
  }

  /**
   * Returns a writer that masks what is secret: the values of a Secret and the annotation in which
   * {@code kubectl apply} keeps a copy of them. For people to read, not for a cluster. Comments
   * that came with a set may say what a Secret holds: they are left out, unless {@link
   * #withComments} asks.
   */
  public YamlWriter redacted() {
    return new YamlWriter(true, installOrder, list, false, comments);
  }

  /**
   * Returns a writer that puts resources in the order in which a cluster takes them with the least
   * waiting: definitions and namespaces before what lives in them, configuration before workloads,
   * admission webhooks last. Resources of one kind keep their order.
   */
  public YamlWriter inInstallOrder() {
    return new YamlWriter(redacted, true, list, ownComments, comments);
  }

  /** Returns a writer that makes one document of kind {@code List} of several resources. */
  public YamlWriter asList() {
    return new YamlWriter(redacted, installOrder, true, ownComments, comments);
  }

  /**
   * Returns a writer that puts a comment of the caller's at the head of each resource, instead of
   * that which it was given.
   *
   * @param comments gives the text for a resource and what is known beside it, without {@code #},
   *     of one line or several; null or empty for none
   */
  public YamlWriter withComments(Function<? super Entry, @Nullable String> comments) {
    return new YamlWriter(redacted, installOrder, list, false, comments);
  }

  /** Returns a writer that writes no comments. */
  public YamlWriter withoutComments() {
    return new YamlWriter(redacted, installOrder, list, false, null);
  }

  /** Renders one resource, as one document. */
  public Rendered render(Resource resource) {
    return render(Entry.of(resource, null));
  }

  /** Renders one resource of a set, as one document. */
  public Rendered render(Entry entry) {
    Utf8Buffer out = new Utf8Buffer(1);
    document(out, entry);
    return new Rendered(out);
  }

  /** Renders one resource to a text at once. */
  String text(Resource resource) {
    Utf8Buffer out = Utf8Buffer.ofSpare(1);
    document(out, Entry.of(resource, null));
    return out.end();
  }

  /**
   * Renders resources, such as those of a set, as documents parted by {@code ---}, or as one {@code
   * List} if so told. No resources are no documents: the text is empty.
   */
  public Rendered render(Iterable<? extends Resource> resources) {
    List<Entry> entries = Entries.of(resources, installOrder);
    Utf8Buffer out = new Utf8Buffer(entries.size());
    resources(out, entries);
    return new Rendered(out);
  }

  /** As {@link #render(Iterable)}, to a text at once. */
  String text(Iterable<? extends Resource> resources) {
    List<Entry> entries = Entries.of(resources, installOrder);
    Utf8Buffer out = Utf8Buffer.ofSpare(entries.size());
    resources(out, entries);
    return out.end();
  }

  private void resources(Utf8Buffer out, List<Entry> entries) {
    if (list) {
      items(out, entries);
    } else {
      documents(out, entries);
    }
  }

  /** Renders any object of the model, such as the spec of a pod, as one document. */
  public Rendered renderPart(Struct part) {
    Utf8Buffer out = new Utf8Buffer(1);
    object(out, part, 0);
    return new Rendered(out);
  }

  private void documents(Utf8Buffer out, List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (i > 0) {
        out.ascii("---\n");
      }
      document(out, entries.get(i));
    }
  }

  private void document(Utf8Buffer out, Entry entry) {
    comment(out, entry);
    object(out, entry.part(), 0);
  }

  private void items(Utf8Buffer out, List<Entry> entries) {
    out.ascii("apiVersion: v1\nkind: List\nitems:");
    out.ascii(entries.isEmpty() ? " []\n" : "\n");
    for (Entry entry : entries) {
      comment(out, entry);
      out.put('-', ' ');
      object(out, entry.part(), 2);
    }
  }

  private void object(Utf8Buffer out, Struct object, int indent) {
    new YamlEmitter(out).object(redacted ? Redaction.of(object) : object, indent);
    out.put('\n');
  }

  private void comment(Utf8Buffer out, Entry entry) {
    String comment = ownComments ? entry.comment() : null;
    if (comments != null) {
      comment = comments.apply(entry);
    }
    if (comment != null && !comment.isEmpty()) {
      Comments.write(out, comment);
    }
  }
}
