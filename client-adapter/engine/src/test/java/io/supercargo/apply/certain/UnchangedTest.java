package io.supercargo.apply.certain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What has to hold of the object as a whole, and of who owns it. */
class UnchangedTest {
  private static final String DATA = "{'data':{'a':'1','b':'2'}}";
  private static final String NAMES = "{'f:data':{'f:a':{},'f:b':{}}}";

  private static CertainCase config() {
    return CertainCase.of("v1 ConfigMap", DATA, NAMES);
  }

  private static CertainCase owned(String attributes) {
    return config().withoutEntries().entry("{'fieldsV1':" + NAMES + "," + attributes + "}");
  }

  @Test
  void isCertainIfEveryFieldIsOursAsItIsSent() {
    assertThat(config().isCertain()).isTrue();
  }

  @Test
  void isNotIfAValueDiffers() {
    assertThat(config().having("{'data':{'a':'1','b':'3'}}").isCertain()).isFalse();
    assertThat(config().sending("{'data':{'a':'1','b':''}}").isCertain()).isFalse();
  }

  @Test
  void isNotIfAFieldIsNotSentAnyMore() {
    assertThat(config().sending("{'data':{'a':'1'}}").isCertain()).isFalse();
  }

  @Test
  void isNotIfAFieldBecomesOurs() {
    assertThat(config().withoutEntries().owned("{'f:data':{'f:a':{}}}").isCertain()).isFalse();
    CertainCase other = config().withoutEntries().owned("{'f:data':{'f:a':{},'f:c':{}}}");
    assertThat(other.isCertain()).isFalse();
    assertThat(config().sending("{'immutable':false}").isCertain()).isFalse();
  }

  @Test
  void letsOthersHaveFieldsOfTheirOwnAndTheSameOnes() {
    CertainCase shared =
        config()
            .having("{'data':{'a':'1','b':'2','c':'3'}}")
            .entry("{'manager':'bob','fieldsV1':{'f:data':{'f:a':{},'f:c':{}}}}");
    assertThat(shared.isCertain()).isTrue();
  }

  @Test
  void needsOneEntryOfOurs() {
    assertThat(config().withoutEntries().isCertain()).isFalse();
    assertThat(config().owned(NAMES).isCertain()).isFalse();
    assertThat(owned("'manager':'bob'").isCertain()).isFalse();
  }

  @Test
  void needsThatItWasAppliedInThisVersion() {
    assertThat(owned("'operation':'Apply'").isCertain()).isTrue();
    assertThat(owned("'operation':'Update'").isCertain()).isFalse();
    assertThat(owned("'subresource':'status'").isCertain()).isFalse();
    assertThat(owned("'apiVersion':'v2'").isCertain()).isFalse();
    assertThat(owned("'fieldsType':'FieldsV2'").isCertain()).isFalse();
    assertThat(config().withoutEntries().entry("{'fieldsV1':'?'}").isCertain()).isFalse();
  }

  @Test
  void needsTheSameKindAndVersion() {
    assertThat(config().sending("apiVersion", "v2").isCertain()).isFalse();
    assertThat(config().having("kind", "Secret").isCertain()).isFalse();
  }

  @Test
  void isNotOfWhatIsBeingDeleted() {
    String going = "{'metadata':{'deletionTimestamp':'2026-01-01T00:00:00Z'}}";
    assertThat(config().having(going).isCertain()).isFalse();
  }

  @Test
  void looksAtMetadataButNotAtItsIdentity() {
    String label = "{'metadata':{'name':'a','namespace':'shop','labels':{'x':'1'}}}";
    String names = "{'f:metadata':{'f:labels':{'f:x':{}}}}";
    assertThat(CertainCase.of("v1 ServiceAccount", label, names).isCertain()).isTrue();
    assertThat(CertainCase.of("v1 ServiceAccount", label, "{}").isCertain()).isFalse();
    CertainCase more = CertainCase.of("v1 ServiceAccount", label, names);
    more.sending("{'metadata':{'name':'a','namespace':'shop'}}");
    assertThat(more.isCertain()).isFalse();
  }

  @Test
  void countsNothingThatNobodyCanOwn() {
    CertainCase bare = CertainCase.of("v1 ServiceAccount", "{}", "{}");
    assertThat(bare.isCertain()).isTrue();
    assertThat(bare.sending("{'secrets':[]}").isCertain()).isFalse();
  }

  @Test
  void comparesSecretValues() {
    String data = "{'data':{'password':'aHVzaA=='},'type':'Opaque'}";
    String names = "{'f:data':{'f:password':{}},'f:type':{}}";
    assertThat(CertainCase.of("v1 Secret", data, names).isCertain()).isTrue();
    CertainCase other = CertainCase.of("v1 Secret", data, names);
    assertThat(other.having("{'data':{'password':'bG91ZA=='}}").isCertain()).isFalse();
  }

  @Test
  void isNotOfKindsAndFieldsThatItDoesNotKnow() {
    String spec = "{'spec':{'a':1}}";
    String names = "{'f:spec':{'f:a':{}}}";
    assertThat(CertainCase.of("example.com/v1 Backup", spec, names).isCertain()).isFalse();
    String odd = "{'oddity':'1'}";
    assertThat(CertainCase.of("v1 ConfigMap", odd, "{'f:oddity':{}}").isCertain()).isFalse();
  }
}
