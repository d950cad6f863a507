package io.supercargo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.check.ApiServer;
import io.supercargo.finding.Finding;
import io.supercargo.finding.Severity;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.Resource;
import io.supercargo.read.Decoded;
import io.supercargo.read.Decoder;

/** Judges the application of {@code new} over {@code old}. */
record UpdateJudge(KubernetesTarget target) implements Judge {
  @Override
  public Verdict judge(JsonNode question) {
    JsonNode old = question.path("old");
    JsonNode wanted = question.path("new");
    return old.isTextual() && wanted.isTextual()
        ? judge(Decoder.decode(old.textValue()), Decoder.decode(wanted.textValue()))
        : Verdict.UNDECIDED;
  }

  // What was never there, or is another object, leaves the wanted one to be created.
  private Verdict judge(Decoded old, Decoded wanted) {
    Resource before = old.resource();
    Resource after = wanted.resource();
    if (before == null || after == null || !wanted.accepted() || !isSameKind(before, after)) {
      return new CreateJudge(target).judge(wanted);
    }
    return Judge.of(ApiServer.update(before, after, target), UpdateJudge::refuses);
  }

  // What only server-side apply refuses is refused here: it is how updates are made.
  private static boolean refuses(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }

  private static boolean isSameKind(Resource before, Resource after) {
    return before.schema().typeName().equals(after.schema().typeName());
  }
}
