package io.supercargo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.check.ApiServer;
import io.supercargo.finding.Finding;
import io.supercargo.finding.Severity;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.Resource;
import io.supercargo.read.Decoded;
import io.supercargo.read.Decoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges the application of {@code new} over {@code old}. */
record UpdateJudge(KubernetesTarget target) implements Judge {
  @Override
  public Verdict judge(JsonNode question) {
    JsonNode old = question.path("old");
    JsonNode wanted = question.path("new");
    return old.isTextual() && wanted.isTextual()
        ? judge(Decoder.decodeAll(old.textValue()), Decoder.decodeAll(wanted.textValue()))
        : Verdict.UNDECIDED;
  }

  // Each item of a list is applied by itself, over the item of the old list that is the same
  // object.
  private Verdict judge(List<Decoded> old, List<Decoded> wanted) {
    if (old.size() <= 1 && wanted.size() == 1) {
      return judge(old.isEmpty() ? null : old.get(0), wanted.get(0));
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Decoded item : wanted) {
      verdicts.add(judge(same(old, item), item));
    }
    return wanted.isEmpty() ? Judge.undecodable(Decoder.decode("")) : Judge.all(verdicts);
  }

  private static @Nullable Decoded same(List<Decoded> old, Decoded wanted) {
    for (Decoded each : old) {
      Resource before = each.resource();
      Resource after = wanted.resource();
      if (before != null
          && after != null
          && isSameKind(before, after)
          && Objects.equals(before.name(), after.name())
          && Objects.equals(before.namespace(), after.namespace())) {
        return each;
      }
    }
    return null;
  }

  // What was never there, or is another object, leaves the wanted one to be created.
  private Verdict judge(@Nullable Decoded old, Decoded wanted) {
    Resource before = old == null ? null : old.resource();
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
