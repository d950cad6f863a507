package io.supercargo.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.finding.ErrorType;
import io.supercargo.finding.Finding;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.Pod;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private static final FieldPath AT = FieldPath.ROOT.child("spec").child("type");

  private final Problems problems = new Problems(Pod.of(p -> p.metadata(m -> m.name("web"))));
  private final Rule<String, Scope> rule =
      new Rule<>("test/rule") {
        @Override
        public void check(String value, FieldPath at, Scope scope) {}
      };

  private Finding only() {
    assertThat(problems.findings().list()).hasSize(1);
    return problems.findings().list().get(0);
  }

  @Test
  void pathsAreWrittenAsTheServerWritesThem() {
    assertThat(FieldPath.ROOT.child("spec", "ports").index(10).child("port"))
        .hasToString("spec.ports[10].port");
    assertThat(FieldPath.ROOT.child("data").key("a.b/c")).hasToString("data[a.b/c]");
    assertThat(FieldPath.ROOT.key("")).hasToString("[]");
    assertThat(FieldPath.ROOT).hasToString("");
    assertThat(FieldPath.ROOT.child("data").key("x").index(1).field()).isEqualTo("data");
  }

  @Test
  void theSameProblemTwiceCountsButIsListedOnce() {
    problems.required(rule, AT, "a type");
    problems.required(rule, AT, "a type");
    assertThat(problems.count()).isEqualTo(2);
    assertThat(only().message()).isEqualTo("is not set; expected a type");
    assertThat(only().fix()).isEqualTo("Set type.");
    assertThat(only().rule()).isEqualTo("test/rule");
    assertThat(only().resource()).hasToString("Pod web");
    assertThat(only().refuses()).isTrue();
  }

  @Test
  void theSameProblemsTwiceAreListedOnceHoweverManyThereAre() {
    for (int twice = 0; twice < 2; twice++) {
      for (int i = 0; i < 100; i++) {
        problems.required(rule, AT.index(i), "a type");
        problems.invalid(rule, AT.index(i), "", "a type");
      }
    }
    assertThat(problems.count()).isEqualTo(400);
    assertThat(problems.findings().size()).isEqualTo(200);
  }

  @Test
  void unsupportedValuesNameTheNearest() {
    problems.unsupported(rule, AT, "nodeport ", "ClusterIP", "NodePort", "LoadBalancer");
    assertThat(only().message())
        .isEqualTo("expected one of ClusterIP, NodePort or LoadBalancer, found \"nodeport \"");
    assertThat(only().fix()).isEqualTo("Write NodePort.");
    assertThat(only().errorType()).isEqualTo(ErrorType.NOT_SUPPORTED);
  }

  @Test
  void aSingleAllowedValueStandsAlone() {
    problems.unsupported(rule, AT, null, "Always");
    assertThat(only().message()).isEqualTo("expected Always, found nothing");
    assertThat(only().fix()).isEmpty();
  }

  @Test
  void longValuesAreCut() {
    problems.invalid(rule, AT, "x".repeat(200), "less");
    assertThat(only().message()).hasSizeLessThan(110).endsWith("...\"");
  }

  @Test
  void numbersStandWithoutQuotes() {
    problems.invalid(rule, AT, 70000, "a port");
    assertThat(only().message()).isEqualTo("expected a port, found 70000");
  }

  @Test
  void everyTypeHasItsSentence() {
    problems.duplicate(rule, AT, "a", "names that differ");
    problems.forbidden(rule, AT, "it is not allowed here");
    problems.tooLong(rule, AT, 70, 63, "characters");
    problems.tooMany(rule, AT, 21, 20, "rules");
    problems.notFound(rule, AT, "data", "the name of a volume");
    assertThat(problems.findings().list())
        .extracting(Finding::message)
        .containsExactly(
            "\"a\" is there twice; expected names that differ",
            "it is not allowed here",
            "expected at most 63 characters, found 70",
            "expected at most 20 rules, found 21",
            "expected the name of a volume, found \"data\"");
    assertThat(problems.findings().list())
        .extracting(Finding::errorType)
        .containsExactly(
            ErrorType.DUPLICATE,
            ErrorType.FORBIDDEN,
            ErrorType.TOO_LONG,
            ErrorType.TOO_MANY,
            ErrorType.NOT_FOUND);
  }

  @Test
  void aValueWithItsFormatIsNoProblem() {
    problems.format(rule, AT, "a", null);
    assertThat(problems.findings().isEmpty()).isTrue();
    problems.format(rule, AT, "A", "lower case");
    assertThat(only().message()).isEqualTo("expected lower case, found \"A\"");
  }

  @Test
  void scopesShareProblemsAndVersion() {
    Scope outer = new Scope(problems, KubernetesTarget.of(KubernetesVersion.V1_34));
    Scope inner = new Scope(outer) {};
    assertThat(inner.problems()).isSameAs(problems);
    assertThat(inner.atLeast(KubernetesVersion.V1_33)).isTrue();
    assertThat(inner.atLeast(KubernetesVersion.V1_35)).isFalse();
    assertThat(inner.version()).isEqualTo(KubernetesVersion.V1_34);
  }

  @Test
  void utf8LengthsAreThoseOfTheBytes() {
    for (String text : new String[] {"", "abc", "äß", "€", "😀", "a€ä😀"}) {
      assertThat(Utf8.length(text))
          .isEqualTo(text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    }
  }
}
