package io.supercargo.read;

import io.supercargo.read.internal.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * A reason why a document cannot be decoded as it should.
 *
 * @param rule the rule's id, such as {@code decode/type}
 * @param path the field, as in findings: {@code spec.containers[0].image}; empty for the document
 * @param serverPath the name by which the API server's message calls the field: without indexes for
 *     a wrong type, the bare name for a duplicate in YAML
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 * @param message what is wrong; never a secret value
 * @param fix what helps; empty if the message says it all
 * @param strict whether the server minds it only with {@code fieldValidation=Strict}
 */
public record DecodeProblem(
    String rule,
    String path,
    String serverPath,
    int line,
    int column,
    String message,
    String fix,
    boolean strict) {

  static List<DecodeProblem> of(List<Problem> problems) {
    List<DecodeProblem> result = new ArrayList<>(problems.size());
    for (Problem problem : problems) {
      result.add(
          new DecodeProblem(
              problem.fault().id(),
              problem.path(),
              problem.serverPath(),
              problem.line(),
              problem.column(),
              problem.message(),
              problem.fix(),
              problem.isStrict()));
    }
    return result;
  }
}
