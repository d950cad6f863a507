package io.supercargo.apply.certain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the elements of lists are compared. */
class OwnedElementsTest {
  private static final String HTTP = "k:{\\\"port\\\":80,\\\"protocol\\\":\\\"TCP\\\"}";
  private static final String MORE = "k:{\\\"port\\\":90,\\\"protocol\\\":\\\"UDP\\\"}";
  private static final String ONE = "'" + HTTP + "':{'.':{},'f:port':{}}";
  private static final String TWO = "'" + MORE + "':{'.':{},'f:port':{},'f:protocol':{}}";
  private static final String HAS_ONE = "{'port':80,'protocol':'TCP','targetPort':80}";
  private static final String HAS_TWO = "{'port':90,'protocol':'UDP','targetPort':90}";

  private static CertainCase service(String sent, String live, String names) {
    return CertainCase.of(
            "v1 Service", "{'spec':{'ports':" + sent + "}}", "{'f:spec':{'f:ports':" + names + "}}")
        .having("{'spec':{'ports':" + live + "}}");
  }

  private static CertainCase ports(String live) {
    String sent = "[{'port':80},{'port':90,'protocol':'UDP'}]";
    return service(sent, live, "{" + ONE + "," + TWO + "}");
  }

  @Test
  void elementsAreToldApartByKeysWithTheirDefault() {
    assertThat(ports("[" + HAS_ONE + "," + HAS_TWO + "]").isCertain()).isTrue();
    assertThat(service("[{'port':80}]", "[{'port':80,'protocol':'UDP'}]", "{" + ONE + "}"))
        .returns(false, CertainCase::isCertain);
    String udp = ONE.replace("TCP", "UDP");
    assertThat(service("[{'port':80}]", "[{'port':80,'protocol':'UDP'}]", "{" + udp + "}"))
        .returns(false, CertainCase::isCertain);
  }

  @Test
  void theirOrderCounts() {
    assertThat(ports("[" + HAS_TWO + "," + HAS_ONE + "]").isCertain()).isFalse();
  }

  @Test
  void othersMayHaveElementsBetween() {
    String other = "{'port':85,'protocol':'TCP'}";
    assertThat(ports("[" + HAS_ONE + "," + other + "," + HAS_TWO + "]").isCertain()).isTrue();
  }

  @Test
  void oneThatIsThereTwiceIsADoubt() {
    assertThat(ports("[" + HAS_ONE + "," + HAS_ONE + "," + HAS_TWO + "]").isCertain()).isFalse();
    String twice = "[{'port':80},{'port':80}]";
    assertThat(service(twice, "[" + HAS_ONE + "]", "{" + ONE + "}").isCertain()).isFalse();
    assertThat(service(twice, "[" + HAS_ONE + "]", "{" + ONE + "," + TWO + "}").isCertain())
        .isFalse();
  }

  @Test
  void oneThatIsMissingOrGoesOrComesIsAChange() {
    assertThat(ports("[" + HAS_ONE + "]").isCertain()).isFalse();
    String both = "[" + HAS_ONE + "," + HAS_TWO + "]";
    assertThat(service("[{'port':80}]", both, "{" + ONE + "," + TWO + "}").isCertain()).isFalse();
    String sent = "[{'port':80},{'port':90,'protocol':'UDP'}]";
    assertThat(service(sent, both, "{" + ONE + "}").isCertain()).isFalse();
  }

  @Test
  void fieldsOfElementsAreOwnedOneByOne() {
    String there = "[" + HAS_ONE + "]";
    assertThat(service("[{'port':80}]", there, "{" + ONE + "}").isCertain()).isTrue();
    String bare = ONE.replace("'.':{},", "");
    assertThat(service("[{'port':80}]", there, "{" + bare + "}").isCertain()).isFalse();
    String sent = "[{'port':80,'targetPort':80}]";
    assertThat(service(sent, there, "{" + ONE + "}").isCertain()).isFalse();
    String named = ONE.replace("'f:port':{}", "'f:port':{},'f:targetPort':{}");
    assertThat(service(sent, there, "{" + named + "}").isCertain()).isTrue();
    String other = "[{'port':80,'protocol':'TCP','targetPort':8080}]";
    assertThat(service(sent, other, "{" + named + "}").isCertain()).isFalse();
  }

  @Test
  void anEmptyListIsADoubt() {
    assertThat(service("[]", "[" + HAS_ONE + "]", "{}").isCertain()).isFalse();
    assertThat(service("[]", "[]", "{}").isCertain()).isFalse();
  }

  @Test
  void keysThatWritersMayWriteDifferentlyAreADoubt() {
    for (String name : new String[] {"a&b", "a<b", "ä"}) {
      String secrets = "{'secrets':[{'name':'" + name + "'}]}";
      String key = "k:{\\\"name\\\":\\\"" + name + "\\\"}";
      String names = "{'f:secrets':{'" + key + "':{}}}";
      assertThat(CertainCase.of("v1 ServiceAccount", secrets, names).isCertain())
          .as(name)
          .isFalse();
    }
  }

  @Test
  void elementsMayBeOwnedAsAWhole() {
    String secrets = "{'secrets':[{'name':'a'}]}";
    String key = "'k:{\\\"name\\\":\\\"a\\\"}'";
    String type = "v1 ServiceAccount";
    CertainCase whole = CertainCase.of(type, secrets, "{'f:secrets':{" + key + ":{}}}");
    assertThat(whole.isCertain()).isTrue();
    String parted = "{'f:secrets':{" + key + ":{'.':{},'f:name':{}}}}";
    assertThat(CertainCase.of(type, secrets, parted).isCertain()).isFalse();
    assertThat(whole.having("{'secrets':[{'name':'a','x':1}]}").isCertain()).isFalse();
  }

  @Test
  void anElementWithoutItsKeyIsADoubt() {
    CertainCase none =
        CertainCase.of("v1 ServiceAccount", "{'secrets':[{}]}", "{'f:secrets':{'k:{}':{}}}");
    assertThat(none.isCertain()).isFalse();
    CertainCase text =
        CertainCase.of(
            "v1 ServiceAccount", "{'metadata':{'name':'a'}}", "{'f:secrets':{'k:{}':{}}}");
    assertThat(text.sending("secrets", java.util.List.of("x")).isCertain()).isFalse();
  }

  @Test
  void setsAreMatchedByTheirValues() {
    String names = "{'f:metadata':{'f:finalizers':{'v:\\\"x/a\\\"':{},'v:\\\"x/b\\\"':{}}}}";
    assertThat(finalizers("['x/a','x/b']", "['x/a','x/b']", names).isCertain()).isTrue();
    assertThat(finalizers("['x/a','x/b']", "['x/a','x/c','x/b']", names).isCertain()).isTrue();
    assertThat(finalizers("['x/b','x/a']", "['x/a','x/b']", names).isCertain()).isFalse();
    assertThat(finalizers("['x/a']", "['x/a','x/b']", names).isCertain()).isFalse();
    assertThat(finalizers("['x/a','x/b']", "['x/a']", names).isCertain()).isFalse();
    assertThat(finalizers("['x/a','x/a']", "['x/a','x/b']", names).isCertain()).isFalse();
    String deep = names.replace("'v:\\\"x/b\\\"':{}", "'v:\\\"x/b\\\"':{'f:x':{}}");
    assertThat(finalizers("['x/a','x/b']", "['x/a','x/b']", deep).isCertain()).isFalse();
  }

  private static CertainCase finalizers(String sent, String live, String names) {
    String of = "{'metadata':{'name':'a','namespace':'shop','finalizers':";
    return CertainCase.of("v1 ServiceAccount", of + sent + "}}", names).having(of + live + "}}");
  }
}
