package io.supercargo.read;

import io.supercargo.model.Resource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document after decoding.
 *
 * @param resource the resource as far as it could be read; null if its kind could not be told
 * @param problems everything that is wrong, in the order of the text; empty if all is well
 * @param serverAnswer those of the problems that the API server would answer with; empty if its
 *     decoder takes the document
 */
public record Decoded(
    @Nullable Resource resource, List<DecodeProblem> problems, List<DecodeProblem> serverAnswer) {
  /** Makes a result; the lists are copied. */
  public Decoded {
    problems = List.copyOf(problems);
    serverAnswer = List.copyOf(serverAnswer);
  }

  /** Whether the API server's decoder takes the document. */
  public boolean accepted() {
    return serverAnswer.isEmpty();
  }
}
