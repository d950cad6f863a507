package io.supercargo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.check.Defaults;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.Resource;
import io.supercargo.read.Decoder;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares what the server makes of a document before it stores it. */
final class DefaultsMeasurement implements Measurement {
  private final KubernetesTarget target;
  private final Texts texts;
  private final Answers answers;
  private final List<String> differences = new ArrayList<>();
  private int compared;
  private int same;

  DefaultsMeasurement(KubernetesTarget target, Texts texts, Answers answers) {
    this.target = target;
    this.texts = texts;
    this.answers = answers;
  }

  @Override
  public void answer(JsonNode question, ObjectNode answer) {
    String sha = question.path("sha").asText();
    JsonNode ours = Faults.survive(sha, () -> result(question), NullNode.instance);
    answer.set("result", ours);
    JsonNode theirs = answers.to(question).path("result");
    if (theirs.isObject()) {
      compared++;
      String difference = Trees.difference(theirs, ours);
      if (difference.isEmpty()) {
        same++;
      } else {
        differences.add(sha + " " + theirs.path("kind").asText() + difference);
      }
    }
  }

  // Null for what cannot be decoded: nothing is made of it.
  private JsonNode result(JsonNode question) {
    String text = texts.of(question);
    Resource resource = text == null ? null : Decoder.decode(text).resource();
    return resource == null ? NullNode.instance : ServerJson.of(Defaults.apply(resource, target));
  }

  int compared() {
    return compared;
  }

  /** The share of objects that are the server's, in percent. */
  double share() {
    return Agreement.share(same, compared);
  }

  @Override
  public void report(PrintStream out) {
    differences.forEach(out::println);
    if (compared > 0) {
      out.println(String.format(Locale.ROOT, "defaults=%.2f%%", share()));
    }
  }
}
