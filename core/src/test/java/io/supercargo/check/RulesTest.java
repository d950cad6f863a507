package io.supercargo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.supercargo.check.engine.Rule;
import io.supercargo.finding.Finding;
import io.supercargo.finding.Findings;
import io.supercargo.finding.Severity;
import io.supercargo.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule fires where its page says so, with the server's path and type, and else is silent. */
class RulesTest {
  @Test
  void everyRuleHasItsPageAndExamples() {
    List<String> ids = new ArrayList<>();
    Checks.rules().forEach(rule -> ids.add(rule.id()));
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(RuleSpec.all().keySet()).containsExactlyInAnyOrderElementsOf(ids);
  }

  @TestFactory
  Stream<DynamicContainer> rule() {
    return RuleSpec.all().values().stream()
        .map(spec -> dynamicContainer(spec.id(), examples(spec).stream()));
  }

  private static List<DynamicTest> examples(RuleSpec spec) {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(dynamicTest("says what it is about", () -> isComplete(spec)));
    spec.refused().forEach(e -> tests.add(dynamicTest("refuses " + e.set(), () -> fires(spec, e))));
    spec.accepted()
        .forEach(e -> tests.add(dynamicTest("accepts " + e.set(), () -> silent(spec, e))));
    return tests;
  }

  private static void isComplete(RuleSpec spec) {
    assertThat(spec.title()).isNotBlank();
    assertThat(spec.text()).isNotBlank();
    assertThat(spec.refused()).isNotEmpty();
    assertThat(spec.accepted()).isNotEmpty();
  }

  static void fires(RuleSpec spec, RuleSpec.Example example) {
    Findings findings = example.verdict();
    assertThat(places(spec, findings)).containsExactlyInAnyOrderElementsOf(example.at());
    boolean created = spec.id().startsWith("apply/") && example.before().isEmpty();
    boolean taken = example.isSet() || created;
    assertThat(findings.accepted()).isEqualTo(taken);
  }

  static void silent(RuleSpec spec, RuleSpec.Example example) {
    Findings findings = example.verdict();
    assertThat(places(spec, findings)).isEmpty();
    assertThat(findings.accepted()).as("accepted: %s", findings).isTrue();
  }

  private static Set<String> places(RuleSpec spec, Findings findings) {
    Set<String> places = new TreeSet<>();
    for (Finding finding : findings) {
      if (finding.rule().equals(spec.id())) {
        places.add(place(finding));
        assertThat(finding.message()).isNotBlank();
      }
    }
    return places;
  }

  private static String place(Finding finding) {
    if (finding.source() == Source.REFERENCE) {
      String severity = finding.severity() == Severity.ERROR ? "Error" : "Dangling";
      String resource = finding.resource().kind() + "/" + finding.resource().name();
      return resource + " " + finding.path() + " " + severity;
    }
    return (finding.path() + " " + type(finding)).trim();
  }

  private static String type(Finding finding) {
    return finding.errorType() == null
        ? ""
        : finding.errorType().reason().replace("FieldValue", "");
  }

  @Test
  void idsAreFamilyAndName() {
    for (Rule<?, ?> rule : Checks.rules()) {
      assertThat(rule.id()).matches("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(rule).hasToString(rule.id());
    }
  }
}
