package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The decoder's verdict and the fields it names, against those of a real API server. */
class ServerVerdictTest {
  private static final Pattern TYPE = Pattern.compile("Go struct field \\w*\\.(\\S+) of type");
  private static final Pattern STRICT = Pattern.compile("(?:unknown|duplicate) field \"([^\"]+)\"");
  private static final Pattern REPEATED = Pattern.compile("key \"([^\"]+)\" already set in map");
  private static final Pattern EMBEDDED = Pattern.compile("(^|\\.)[A-Z]\\w*(?=\\.)");

  private final List<String> differences = new ArrayList<>();
  private int verdicts;
  private int sameVerdicts;
  private int named;
  private int sameNames;

  @Test
  void decidesAndNamesFieldsAsTheServerDoes() throws IOException {
    for (Corpus.Line line : Corpus.lines("real.jsonl", "mutants.jsonl")) {
      // 404 is for a kind that is not served, 500 for what fails later.
      if (line.counts() && line.code() != 404 && line.code() != 500) {
        compare(line);
      }
    }
    double verdictShare = 100.0 * sameVerdicts / verdicts;
    double nameShare = 100.0 * sameNames / named;
    System.out.printf(
        java.util.Locale.ROOT,
        "decoding: verdict %.3f %% of %d refused, fields %.3f %% of %d, %d differences%n",
        verdictShare,
        verdicts,
        nameShare,
        named,
        differences.size());
    differences.stream().limit(40).forEach(System.out::println);
    assertThat(verdictShare).isGreaterThanOrEqualTo(99.9);
    assertThat(nameShare).isGreaterThanOrEqualTo(99);
    assertThat(differences).as("differences, false alarms included").hasSizeLessThan(8);
  }

  private void compare(Corpus.Line line) {
    Decoded decoded = Decoder.decode(line.text());
    boolean refused = line.code() == 400;
    boolean same = refused != decoded.accepted();
    if (refused) {
      verdicts++;
      sameVerdicts += same ? 1 : 0;
    }
    if (!same) {
      note(line, decoded);
    } else if (refused) {
      compareNames(line, decoded);
    }
  }

  private void compareNames(Corpus.Line line, Decoded decoded) {
    Set<String> theirs = namedBy(line.message());
    if (theirs.isEmpty()) {
      return;
    }
    boolean strict = line.message().contains("strict decoding error");
    Set<String> ours = new TreeSet<>();
    for (DecodeProblem problem : decoded.serverAnswer()) {
      ours.add(problem.serverPath());
    }
    named++;
    if (ours.equals(theirs) && strict == (decoded.serverAnswer().get(0).strict())) {
      sameNames++;
    } else {
      note(line, decoded);
    }
  }

  private static Set<String> namedBy(String message) {
    Set<String> names = new TreeSet<>();
    for (Pattern pattern : List.of(TYPE, STRICT, REPEATED)) {
      Matcher matcher = pattern.matcher(message);
      while (matcher.find()) {
        String name = matcher.group(1);
        // Go names the structs that another embeds; in YAML and JSON they do not appear.
        names.add(pattern == TYPE ? EMBEDDED.matcher(name).replaceAll("") : name);
      }
    }
    return names;
  }

  private void note(Corpus.Line line, Decoded decoded) {
    differences.add(
        line.sha()
            + " "
            + line.code()
            + " "
            + line.message()
            + "\n    ours: "
            + decoded.problems());
  }
}
