package io.supercargo.read;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.supercargo.read.internal.InputReader;
import io.supercargo.read.internal.Positions;
import io.supercargo.read.internal.Problem;
import io.supercargo.read.internal.ReadResource;
import io.supercargo.read.internal.yaml.Splitter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whatever the bytes are, reading them ends, throws nothing, says where each problem is, and gives
 * the same twice. Replays the cases in its resources; with JAZZER_FUZZ=1 it looks for new ones.
 */
class ReaderFuzz {
  private static final ReadLimits LIMITS = new ReadLimits(1 << 16, 100, 100, 10_000, 100);

  @FuzzTest(maxDuration = "30s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    fuzzerTestOneInput(bytes);
  }

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    List<ReadResource> first = read(new Splitter(bytes, LIMITS.documentBytes()));
    InputReader reader = new InputReader(LIMITS.internal(), false, false);
    List<ReadResource> second = new ArrayList<>();
    reader.read(new Splitter(new ByteArrayInputStream(bytes), LIMITS.documentBytes()), second::add);
    check(first.size() == second.size(), "as many resources from bytes as from a stream");
    for (int i = 0; i < first.size(); i++) {
      compare(first.get(i), second.get(i));
    }
  }

  private static List<ReadResource> read(Splitter splitter) throws IOException {
    List<ReadResource> read = new ArrayList<>();
    new InputReader(LIMITS.internal(), true, true).read(splitter, read::add);
    return read;
  }

  private static void compare(ReadResource one, ReadResource other) {
    check(Objects.equals(one.resource(), other.resource()), "equal resources");
    check(one.problems().size() == other.problems().size(), "equal problems");
    check(one.resource() != null || !one.problems().isEmpty(), "a resource or a reason");
    for (Problem problem : one.problems()) {
      check(problem.line() > 0 && problem.column() > 0, "a place");
      Positions positions = one.positions();
      if (positions != null) {
        check(positions.find(problem.path()) > 0, "a line for a path");
      }
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("expected " + what);
    }
  }
}
