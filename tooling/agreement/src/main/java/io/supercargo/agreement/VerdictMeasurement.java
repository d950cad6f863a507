package io.supercargo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;

/** Compares verdicts. */
final class VerdictMeasurement implements Measurement {
  private final Judge judge;
  private final Answers answers;
  private final Agreement agreement = new Agreement();

  VerdictMeasurement(Judge judge, Answers answers) {
    this.judge = judge;
    this.answers = answers;
  }

  @Override
  public void answer(JsonNode question, ObjectNode answer) {
    String sha = question.path("sha").asText();
    Verdict ours = Faults.survive(sha, () -> judge.judge(question), Verdict.UNDECIDED);
    ours.write(answer);
    JsonNode line = answers.to(question);
    Verdict theirs = Verdict.of(line);
    if (theirs.decided()) {
      String message = line.path("verdict").path("message").asText();
      agreement.add(sha + " " + question.path("kind").asText(), theirs, ours, message);
    }
  }

  Agreement agreement() {
    return agreement;
  }

  @Override
  public void report(PrintStream out) {
    agreement.differences().forEach(out::println);
    if (agreement.compared() > 0) {
      out.println(agreement);
    }
  }
}
