package io.supercargo.testing.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {
  @Test
  void anAcceptanceHasNoCauses() {
    Verdict verdict = Verdict.of(new Answer(201, "{\"kind\":\"Pod\"}"));

    assertThat(verdict.isAccepted()).isTrue();
    assertThat(verdict.reason()).isEmpty();
    assertThat(verdict.fields()).isEmpty();
    assertThat(verdict.body()).isEqualTo("{\"kind\":\"Pod\"}");
  }

  @Test
  void aRefusalNamesItsFields() {
    Verdict verdict =
        Verdict.of(
            new Answer(
                422,
                """
                {"kind":"Status","message":"is invalid","reason":"Invalid","details":{"causes":[
                {"reason":"FieldValueRequired","message":"Required value","field":"spec.b"},
                {"reason":"FieldValueInvalid","message":"no","field":"spec.a"}]},"code":422}
                """));

    assertThat(verdict.isAccepted()).isFalse();
    assertThat(verdict.reason()).isEqualTo("Invalid");
    assertThat(verdict.message()).isEqualTo("is invalid");
    assertThat(verdict.fields()).containsExactly("spec.b", "spec.a");
    assertThat(verdict.causes().get(0))
        .isEqualTo(new Verdict.Cause("spec.b", "FieldValueRequired", "Required value"));
  }

  @Test
  void aTakenNameIsNoFaultOfTheManifest() {
    assertThat(Verdict.of(new Answer(409, "{\"reason\":\"AlreadyExists\"}")).isAccepted()).isTrue();
  }

  @Test
  void anAnswerThatIsNoStatusIsARefusalToo() {
    Verdict verdict = Verdict.of(new Answer(404, "404 page not found"));

    assertThat(verdict.isAccepted()).isFalse();
    assertThat(verdict.message()).isEmpty();
    assertThat(verdict.body()).isEqualTo("404 page not found");
  }
}
