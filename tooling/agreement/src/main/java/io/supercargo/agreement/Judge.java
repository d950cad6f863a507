package io.supercargo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.finding.Finding;
import io.supercargo.finding.Findings;
import io.supercargo.read.DecodeProblem;
import io.supercargo.read.Decoded;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Says what the server would say to a question. */
interface Judge {
  /** Returns our verdict; undecided if the question lacks what it needs. */
  Verdict judge(JsonNode question);

  /** Returns the verdict that follows from findings, if those of a kind refuse. */
  static Verdict of(Findings findings, Predicate<Finding> refuses) {
    Set<String> fields = new TreeSet<>();
    for (Finding finding : findings) {
      if (refuses.test(finding)) {
        fields.add(finding.path());
      }
    }
    return fields.isEmpty() ? Verdict.ACCEPTED : Verdict.refused(fields);
  }

  /** Returns the verdict on what cannot be decoded, with the fields that the server would name. */
  static Verdict undecodable(Decoded decoded) {
    Set<String> fields = new TreeSet<>();
    for (DecodeProblem problem : decoded.serverAnswer()) {
      fields.add(problem.serverPath());
    }
    return Verdict.refused(fields);
  }

  /** Returns the verdict on several resources that are sent together. */
  static Verdict all(List<Verdict> verdicts) {
    if (verdicts.size() == 1) {
      return verdicts.get(0);
    }
    Set<String> fields = new TreeSet<>();
    boolean accepted = true;
    for (Verdict verdict : verdicts) {
      accepted &= verdict.accepted();
      fields.addAll(verdict.fields());
    }
    return accepted ? Verdict.ACCEPTED : Verdict.refused(fields);
  }
}
