package io.supercargo.read;

import io.supercargo.finding.Finding;
import io.supercargo.finding.Origin;
import io.supercargo.finding.ResourceId;
import io.supercargo.finding.Severity;
import io.supercargo.model.Resource;
import io.supercargo.read.internal.Positions;
import io.supercargo.read.internal.Problem;
import io.supercargo.read.internal.Problems;
import io.supercargo.read.internal.ReadResource;
import io.supercargo.set.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One resource that was read, or what stands where one should: with findings and positions. */
public final class ReadDocument {
  private final String file;
  private final ReadResource read;
  private final boolean lenient;

  ReadDocument(String file, ReadResource read, boolean lenient) {
    this.file = file;
    this.read = read;
    this.lenient = lenient;
  }

  /**
   * Returns the resource: a type of the model, or a custom resource for kinds that the model does
   * not know. It is there as far as it could be read, even if there are findings.
   *
   * @return the resource, or null if the text says no kind or is no YAML
   */
  public @Nullable Resource resource() {
    return read.resource();
  }

  /** Returns the resource with its origin, positions and comments, or null as for the resource. */
  public @Nullable Entry entry() {
    Resource resource = read.resource();
    if (resource == null) {
      return null;
    }
    Entry entry = Entry.of(resource, origin());
    Positions positions = read.positions();
    if (positions != null) {
      String name = file;
      entry = entry.withPositions(path -> at(name, positions.find(path)));
    }
    KeptComments comments = comments();
    return comments == null ? entry : entry.withComment(comments.head());
  }

  /**
   * Returns the comments of the document.
   *
   * @return the comments, or null if the reader was not told to keep them, or for JSON
   */
  public @Nullable KeptComments comments() {
    Map<String, String> texts = read.comments();
    return texts == null ? null : new KeptComments(texts);
  }

  private static Origin at(String file, long place) {
    return Origin.of(file, (int) (place >>> 32), (int) place);
  }

  /** Returns where the document begins. */
  public Origin origin() {
    return Origin.of(file, read.line(), 1);
  }

  /** Returns the index of the resource in the {@code kind: List} it stands in, or -1. */
  public int listIndex() {
    return read.item();
  }

  /** Returns whether nothing forbids to use the resource, as the reader was told to read. */
  public boolean isUsable() {
    for (Finding finding : findings()) {
      if (finding.severity() == Severity.ERROR) {
        return false;
      }
    }
    return read.resource() != null;
  }

  /** Returns everything that is wrong, in the order of the text. */
  public List<Finding> findings() {
    return findings(read.problems());
  }

  /**
   * Returns what the API server answers with {@code fieldValidation=Strict}, however lenient the
   * reading was: unknown and duplicate fields together, or the one problem at which it stops.
   *
   * @return those findings, empty if the server's decoder takes the document
   */
  public List<Finding> serverAnswer() {
    return findings(Problems.serverAnswer(read.problems()));
  }

  private List<Finding> findings(List<Problem> problems) {
    List<Finding> findings = new ArrayList<>(problems.size());
    for (Problem problem : problems) {
      findings.add(finding(problem));
    }
    return Collections.unmodifiableList(findings);
  }

  private Finding finding(Problem problem) {
    Resource resource = read.resource();
    boolean advice = lenient && problem.isStrict();
    return new Finding(
        problem.fault().id(),
        problem.fault().source(),
        advice ? Severity.ADVICE : Severity.ERROR,
        null,
        resource == null ? new ResourceId(null, null, null, null) : ResourceId.of(resource),
        problem.path(),
        List.of(Origin.of(file, problem.line(), problem.column())),
        problem.message(),
        problem.fix());
  }
}
