package io.supercargo.benchmarks.language;

import io.supercargo.benchmarks.Race;
import io.supercargo.benchmarks.start.SupercargoShop;
import java.util.concurrent.Callable;

/** What describing resources costs in a program that is warm. */
public final class LanguageRace {
  // As deep as a test or a build plugin calls.
  private static final int DEPTH = 60;

  private LanguageRace() {}

  /** Prints three races, of two to three jobs each; takes the number of rounds. */
  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[0]);
    new Race()
        .job("origins", () -> deep(() -> SupercargoShop.build(true), DEPTH))
        .job("no_origins", () -> deep(() -> SupercargoShop.build(false), DEPTH))
        .run(rounds);
    new Race()
        .job("throwable", () -> deep(Throwable::new, DEPTH))
        .job("line_at_once", () -> deep(() -> new Throwable().getStackTrace()[0], DEPTH))
        .job("stack_walker", () -> deep(LanguageRace::walk, DEPTH))
        .run(rounds);
    new Race()
        .job("lambdas", Workload.OfLambdas::build)
        .job("values", Workload.OfValues::build)
        .run(rounds);
  }

  private static <T> T deep(Callable<T> job, int depth) throws Exception {
    return depth == 0 ? job.call() : deep(job, depth - 1);
  }

  private static StackWalker.StackFrame walk() {
    return StackWalker.getInstance().walk(frames -> frames.skip(3).findFirst().orElseThrow());
  }
}
