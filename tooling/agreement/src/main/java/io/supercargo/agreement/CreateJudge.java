package io.supercargo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.check.ApiServer;
import io.supercargo.finding.Finding;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.Resource;
import io.supercargo.read.Decoded;
import io.supercargo.read.Decoder;
import java.util.List;

/** Judges the creation of what {@code text} describes. */
record CreateJudge(KubernetesTarget target) implements Judge {
  @Override
  public Verdict judge(JsonNode question) {
    JsonNode text = question.path("text");
    return text.isTextual() ? judge(Decoder.decodeAll(text.textValue())) : Verdict.UNDECIDED;
  }

  // Clients send each item of a list by itself: all of it is taken if each is.
  private Verdict judge(List<Decoded> items) {
    return items.isEmpty()
        ? Judge.undecodable(Decoder.decode(""))
        : Judge.all(items.stream().map(this::judge).toList());
  }

  Verdict judge(Decoded decoded) {
    Resource resource = decoded.resource();
    return resource == null || !decoded.accepted()
        ? Judge.undecodable(decoded)
        : Judge.of(ApiServer.verdict(resource, target), Finding::refuses);
  }
}
