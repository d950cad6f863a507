package io.supercargo.agreement;

import io.supercargo.agreement.fresh.Fresh;
import io.supercargo.model.Resource;
import io.supercargo.model.meta.v1.ObjectMeta;
import io.supercargo.testing.cluster.Judge;
import io.supercargo.testing.cluster.Subject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks a server about documents that may be anything. Safe for use by many threads. */
final class RealServer {
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  // About the live object, such as a uid or version that is not its own.
  private static final int CONFLICT = 409;
  private static final int PANIC = 500;

  // What refuses because of the state of one cluster, not because of the document.
  private static final List<String> STATE =
      List.of(
          "failed to allocate IP",
          "provided IP is already allocated",
          "provided port is already allocated",
          "provided port is not in the valid range");

  private final Judge judge;

  RealServer(Judge judge) {
    this.judge = judge;
  }

  /**
   * What the server said.
   *
   * @param verdict its verdict, undecided where the cluster's state or admission decided
   * @param message its words, empty if it takes the document
   */
  record Said(Verdict verdict, String message) {
    static Said refused(int code, String message) {
      return new Said(new Verdict(false, code, new TreeSet<>()), message);
    }
  }

  /**
   * Asks for the verdict on creating a document.
   *
   * @param read what we read of it, null if we cannot
   */
  Said ask(Fresh document, @Nullable Resource read) {
    Subject subject = read == null ? subject(document.tree()) : subject(read);
    try {
      return said(again(() -> judge.create(subject, document.text())));
    } catch (IllegalArgumentException e) {
      return Said.refused(NOT_FOUND, String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      return Said.refused(PANIC, "the server hangs up: " + e.getMessage());
    }
  }

  /**
   * Asks for the verdict on applying a document over another, which is there for the moment of it;
   * undecided if it cannot be there.
   *
   * @param before what the other one was read as
   */
  Said update(Resource before, String old, String wanted) {
    ObjectMeta metadata = before.metadata();
    Subject kind = subject(before);
    String name = metadata == null ? null : metadata.name();
    try {
      Subject subject = new Subject(kind.apiVersion(), kind.kind(), kind.namespace(), name);
      io.supercargo.testing.cluster.Verdict verdict =
          again(() -> judge.update(subject, old, wanted));
      return verdict.code() == CONFLICT
          ? new Said(Verdict.UNDECIDED, verdict.message())
          : said(verdict);
    } catch (IllegalArgumentException e) {
      return new Said(Verdict.UNDECIDED, String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      return Said.refused(PANIC, "the server hangs up: " + e.getMessage());
    }
  }

  // A server that hangs up has panicked, or was about to close an idle connection.
  private static io.supercargo.testing.cluster.Verdict again(
      Supplier<io.supercargo.testing.cluster.Verdict> question) {
    try {
      return question.get();
    } catch (UncheckedIOException e) {
      return question.get();
    }
  }

  private static Said said(io.supercargo.testing.cluster.Verdict verdict) {
    boolean state = STATE.stream().anyMatch(verdict.message()::contains);
    Boolean accept =
        verdict.code() == FORBIDDEN || state ? null : Boolean.valueOf(verdict.isAccepted());
    return new Said(
        new Verdict(accept, verdict.code(), new TreeSet<>(verdict.fields())), verdict.message());
  }

  private static Subject subject(Resource resource) {
    ObjectMeta metadata = resource.metadata();
    return Subject.of(
        String.valueOf(resource.apiVersion()),
        String.valueOf(resource.kind()),
        metadata == null ? null : metadata.namespace());
  }

  private static Subject subject(Map<String, @Nullable Object> tree) {
    Object namespace =
        tree.get("metadata") instanceof Map<?, ?> metadata ? metadata.get("namespace") : null;
    return Subject.of(
        String.valueOf(tree.get("apiVersion")),
        String.valueOf(tree.get("kind")),
        namespace instanceof String text ? text : null);
  }
}
