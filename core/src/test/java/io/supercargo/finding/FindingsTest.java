package io.supercargo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.core.v1.Service;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final ResourceId WEB = ResourceId.of(Service.of("web", s -> s.namespace("shop")));

  private static Finding finding(Source source, Severity severity, Origin... origins) {
    return new Finding(
        "service/target-port",
        source,
        severity,
        null,
        WEB,
        "spec.ports[0].targetPort",
        List.of(origins),
        "no container has the port \"htpp\"",
        "did you mean http?");
  }

  private static final Finding REFUSED =
      finding(Source.API, Severity.ERROR, Origin.of("a.yaml", 3, 5), Origin.of("b.yaml", 7, 0));
  private static final Finding ADVICE = finding(Source.POLICY, Severity.ADVICE);
  private static final Finding DANGLING = finding(Source.REFERENCE, Severity.DANGLING);

  @Test
  void aFindingSaysWhereWhatAndHowToMendIt() {
    assertThat(REFUSED)
        .hasToString(
            """
            a.yaml:3:5: error: Service shop/web at spec.ports[0].targetPort: \
            no container has the port "htpp"
              also: b.yaml:7
              fix: did you mean http?
              rule: service/target-port""");
    assertThat(ADVICE.toString()).startsWith("advice: Service shop/web");
    assertThat(DANGLING.toString()).startsWith("dangling: Service shop/web");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    Finding bare =
        new Finding(
            "x",
            Source.API,
            Severity.ERROR,
            ErrorType.REQUIRED,
            ResourceId.of(Pod.builder().build()),
            "",
            List.of(),
            "m",
            "");
    assertThat(bare).hasToString("error: Pod (no name): m\n  rule: x");
    assertThat(new ResourceId(null, null, null, null)).hasToString("resource (no name)");
  }

  @Test
  void onlyErrorsOfTheServerRefuse() {
    assertThat(REFUSED.refuses()).isTrue();
    assertThat(finding(Source.DECODE, Severity.ERROR).refuses()).isTrue();
    assertThat(finding(Source.REFERENCE, Severity.ERROR).refuses()).isFalse();
    assertThat(finding(Source.APPLY, Severity.ERROR).refuses()).isFalse();
    assertThat(finding(Source.API, Severity.ADVICE).refuses()).isFalse();
    assertThat(Findings.of(List.of(ADVICE, REFUSED)).accepted()).isFalse();
    assertThat(Findings.of(List.of(ADVICE, DANGLING)).accepted()).isTrue();
  }

  @Test
  void findingsAreKeptInOrderAndByWeight() {
    List<Finding> list = new ArrayList<>(List.of(ADVICE, REFUSED, DANGLING));
    Findings findings = Findings.of(list);
    list.clear();
    assertThat(findings).containsExactly(ADVICE, REFUSED, DANGLING).hasSize(findings.size());
    assertThat(findings.list()).hasSize(3);
    assertThat(findings.isEmpty()).isFalse();
    assertThat(findings.errors()).containsExactly(REFUSED);
    assertThat(findings.of(Severity.DANGLING)).containsExactly(DANGLING);
    assertThat(findings).hasToString(ADVICE + "\n" + REFUSED + "\n" + DANGLING);
    assertThat(Findings.of(List.of())).hasToString("no findings");
    assertThatThrownBy(() -> findings.list().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void errorsAreThrownIfAsked() {
    Findings fine = Findings.of(List.of(ADVICE));
    assertThat(fine.throwIfErrors()).isSameAs(fine);
    Findings wrong = Findings.of(List.of(ADVICE, REFUSED, REFUSED));
    FindingsException thrown = catchThrowableOfType(FindingsException.class, wrong::throwIfErrors);
    assertThat(thrown).hasMessageStartingWith("2 errors:\na.yaml:3:5: error:");
    assertThat(thrown.findings()).containsExactly(REFUSED, REFUSED);
    assertThatThrownBy(() -> Findings.of(List.of(REFUSED)).throwIfErrors())
        .hasMessageStartingWith("1 error:\n");
  }

  @Test
  void theSameFindingMayStandElsewhere() {
    Finding moved = REFUSED.withOrigins(List.of(Origin.of("c.yaml", 1, 1)));
    assertThat(moved.origins()).containsExactly(Origin.of("c.yaml", 1, 1));
    assertThat(moved.withOrigins(REFUSED.origins())).isEqualTo(REFUSED);
  }

  @Test
  void everyErrorTypeHasItsOwnReason() {
    Set<String> reasons = new TreeSet<>();
    for (ErrorType type : EnumSet.allOf(ErrorType.class)) {
      reasons.add(type.reason());
    }
    assertThat(reasons).hasSameSizeAs(ErrorType.values()).contains("FieldValueRequired");
  }
}
