package io.supercargo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.KubernetesVersion;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far we agree with a real API server on the corpus; each difference is printed. */
class AgreementTest {
  /** The corpus says how its server was set up: service range 10.0.0.0/24. */
  private static final KubernetesTarget NEWEST =
      KubernetesTarget.newest().withIpv4Services().withoutDefaultServiceAccount();

  @TempDir Path scratch;

  @ParameterizedTest
  @ValueSource(strings = {"1.36", "1.34", "1.32"})
  void decides_as_the_server_does(String version) throws IOException {
    KubernetesVersion target = KubernetesVersion.of(version);
    Answers answers =
        target == KubernetesVersion.newest()
            ? Answers.none()
            : Answers.read(Corpus.file("versions.jsonl"), target);
    Path documents = Corpus.joined(scratch.resolve("in"), "real.jsonl", "mutants.jsonl");
    Agreement agreement = measure(version, documents, judge(target), answers);
    assertThat(agreement.compared()).isGreaterThan(6000);
    assertThat(agreement.verdicts()).isGreaterThanOrEqualTo(99.9);
    assertThat(agreement.paths()).isGreaterThanOrEqualTo(99);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.36", "1.34", "1.32"})
  void never_refuses_what_works(String version) throws IOException {
    KubernetesVersion target = KubernetesVersion.of(version);
    Answers answers = Answers.read(Corpus.file("versions.jsonl"), target);
    Path documents = Corpus.file("real.jsonl");
    Agreement agreement = measure("real, " + version, documents, judge(target), answers);
    assertThat(agreement.falseAlarms()).isZero();
  }

  @Test
  void decides_on_updates_as_the_server_does() throws IOException {
    Path pairs = Corpus.file("updates.jsonl");
    UpdateJudge judge = new UpdateJudge(NEWEST);
    Agreement agreement = measure("updates", pairs, judge, Answers.none());
    assertThat(agreement.compared()).isGreaterThan(1500);
    assertThat(agreement.verdicts()).isGreaterThanOrEqualTo(99.5);
    assertThat(agreement.paths()).isGreaterThanOrEqualTo(98);
  }

  @Test
  void fills_in_what_the_server_fills_in() throws IOException {
    Path results = Corpus.file("defaults.jsonl");
    Texts texts = Texts.beside(results);
    DefaultsMeasurement measurement = new DefaultsMeasurement(NEWEST, texts, Answers.none());
    Lines.answer(results, scratch.resolve("out"), measurement);
    System.out.println("defaults:");
    measurement.report(System.out);
    assertThat(measurement.compared()).isGreaterThan(1500);
    assertThat(measurement.share()).isGreaterThanOrEqualTo(99);
  }

  /** Documents of all kinds that a real server 1.36.3 was asked, kept as regression cases. */
  @Test
  void fills_in_what_the_server_fills_into_our_own_cases() throws Exception {
    Path cases = Path.of(AgreementTest.class.getResource("/defaults.jsonl").toURI());
    DefaultsMeasurement measurement = new DefaultsMeasurement(NEWEST, Texts.none(), Answers.none());
    Lines.answer(cases, scratch.resolve("out"), measurement);
    measurement.report(System.out);
    assertThat(measurement.compared()).isGreaterThan(200);
    assertThat(measurement.share()).isEqualTo(100);
  }

  private static Judge judge(KubernetesVersion version) {
    return new CreateJudge(
        KubernetesTarget.of(version).withIpv4Services().withoutDefaultServiceAccount());
  }

  private Agreement measure(String what, Path in, Judge judge, Answers answers) throws IOException {
    VerdictMeasurement measurement = new VerdictMeasurement(judge, answers);
    Lines.answer(in, scratch.resolve("out"), measurement);
    System.out.println(what + ":");
    measurement.report(System.out);
    return measurement.agreement();
  }
}
