package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.batch.v1.JobSpec;
import org.jspecify.annotations.Nullable;

/** How much of an indexed Job may run and fail at a time is limited. */
final class IndexedLimits extends Rule<JobSpec, Scope> {
  private static final int MOST = 100000;
  private static final int MOST_OF_MANY = 10000;

  IndexedLimits() {
    super("job/indexed-limits");
  }

  @Override
  public void check(JobSpec spec, FieldPath at, Scope scope) {
    if (!JobSpecs.isIndexed(spec)) {
      return;
    }
    Integer failed = spec.maxFailedIndexes();
    Integer completions = spec.completions();
    atMost(spec.parallelism(), MOST, at.child("parallelism"), scope);
    FieldPath path = at.child("maxFailedIndexes");
    if (completions != null && failed != null && failed > completions) {
      String expected = "at most completions, which is " + completions;
      scope.problems().invalid(this, path, failed, expected);
    }
    atMost(failed, MOST, path, scope);
    if (completions != null && completions > MOST && spec.backoffLimitPerIndex() != null) {
      if (failed == null) {
        String expected = "a number, as there are more than 100000 completions";
        scope.problems().required(this, path, expected);
      }
      atMost(spec.parallelism(), MOST_OF_MANY, at.child("parallelism"), scope);
      atMost(failed, MOST_OF_MANY, path, scope);
    }
  }

  private void atMost(@Nullable Integer value, int most, FieldPath at, Scope scope) {
    if (value != null && value > most) {
      scope.problems().invalid(this, at, value, "at most " + most);
    }
  }
}
