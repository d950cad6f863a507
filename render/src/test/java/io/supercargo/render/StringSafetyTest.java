package io.supercargo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Every reader gets every string back, as value and as key. The property {@code supercargo.strings}
 * says how many random strings are tried, {@code supercargo.seed} repeats a run.
 */
class StringSafetyTest {
  /** In one document; kubectl takes a tenth of a second for itself each time. */
  private static final int BATCH = 5_000;

  private final List<StringSafety> readers = new ArrayList<>();

  private void everyReader(boolean everywhere) {
    for (YamlReaders.Named reader : YamlReaders.available()) {
      readers.add(new StringSafety(reader, everywhere));
    }
  }

  @Test
  void nasty_strings_are_read_back_by_every_reader() {
    everyReader(true);
    List<String> nasty = NastyStrings.all();
    assertThat(nasty).hasSizeGreaterThan(1_500);
    check(nasty);
    expectNothingWrong("no seed");
  }

  @Test
  void random_strings_are_read_back_by_every_reader() throws IOException {
    everyReader(false);
    int count = Integer.getInteger("supercargo.strings", 10_000);
    long seed = Long.getLong("supercargo.seed", System.nanoTime());
    System.out.println("Random strings: " + count + ", seed " + seed);
    Random random = new Random(seed);
    for (int done = 0; done < count; done += BATCH) {
      Set<String> batch = new LinkedHashSet<>();
      while (batch.size() < Math.min(BATCH, count - done)) {
        batch.add(NastyStrings.random(random));
      }
      check(new ArrayList<>(batch));
    }
    report(count, seed);
    expectNothingWrong("-Dsupercargo.seed=" + seed);
  }

  private void check(List<String> strings) {
    readers.parallelStream().forEach(reader -> reader.check(strings));
  }

  private void expectNothingWrong(String seed) {
    SoftAssertions soft = new SoftAssertions();
    for (StringSafety reader : readers) {
      soft.assertThat(reader.wrongValues())
          .as("values, %s, %s", reader.readerName(), seed)
          .isEmpty();
      soft.assertThat(reader.wrongKeys()).as("keys, %s, %s", reader.readerName(), seed).isEmpty();
    }
    soft.assertAll();
  }

  /** For tooling/measure: a table of the readers, and the figures as the last line. */
  private void report(int count, long seed) throws IOException {
    StringBuilder report = new StringBuilder("random strings: " + count + ", seed: " + seed + "\n");
    for (StringSafety reader : readers) {
      report.append(reader.readerName()).append(": wrong values ");
      report.append(reader.wrongValues().size()).append(", wrong keys ");
      report.append(reader.wrongKeys().size()).append('\n');
    }
    report.append("strings=").append(count);
    report.append(" wrong_values=").append(distinct(StringSafety::wrongValues));
    report.append(" wrong_keys=").append(distinct(StringSafety::wrongKeys)).append('\n');
    Path target = Files.createDirectories(Path.of("target"));
    Files.writeString(target.resolve("string-safety.txt"), report);
  }

  private int distinct(Function<StringSafety, Set<String>> wrong) {
    Set<String> all = new LinkedHashSet<>();
    readers.forEach(reader -> all.addAll(wrong.apply(reader)));
    return all.size();
  }
}
