package io.supercargo.apply.certain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How fields are compared: what the server merges, and what it replaces as a whole. */
class OwnedFieldsTest {
  private static CertainCase quota(String limits, String names) {
    return CertainCase.of(
        "v1 ResourceQuota",
        "{'spec':{'hard':" + limits + "}}",
        "{'f:spec':{'f:hard':" + names + "}}");
  }

  private static CertainCase deployment(String spec, String names) {
    return CertainCase.of(
        "apps/v1 Deployment", "{'spec':" + spec + "}", "{'f:spec':" + names + "}");
  }

  @Test
  void mergedMapsAreOwnedKeyByKey() {
    String limits = "{'cpu':'1','memory':'1Gi'}";
    assertThat(quota(limits, "{'f:cpu':{},'f:memory':{}}").isCertain()).isTrue();
    assertThat(quota(limits, "{}").isCertain()).isFalse();
    assertThat(quota(limits, "{'.':{},'f:cpu':{},'f:memory':{}}").isCertain()).isFalse();
    assertThat(quota(limits, "{'.':{},'f:cpu':{}}").isCertain()).isFalse();
    assertThat(quota(limits, "{'f:cpu':{},'f:memory':{'f:x':{}}}").isCertain()).isFalse();
    CertainCase more = quota(limits, "{'f:cpu':{},'f:memory':{}}");
    assertThat(more.having("{'spec':{'hard':{'cpu':'1','memory':'1Gi','pods':'9'}}}").isCertain())
        .isTrue();
    assertThat(more.having("{'spec':{'hard':{'cpu':'1'}}}").isCertain()).isFalse();
    assertThat(more.having("{'spec':{'hard':'1'}}").isCertain()).isFalse();
  }

  @Test
  void selectorsAreOwnedAsAWhole() {
    String spec = "{'selector':{'matchLabels':{'app':'web'}}}";
    assertThat(deployment(spec, "{'f:selector':{}}").isCertain()).isTrue();
    String parted = "{'f:selector':{'f:matchLabels':{'f:app':{}}}}";
    assertThat(deployment(spec, parted).isCertain()).isFalse();
    CertainCase more = deployment(spec, "{'f:selector':{}}");
    String live = "{'spec':{'selector':{'matchLabels':{'app':'web','tier':'x'}}}}";
    assertThat(more.having(live).isCertain()).isFalse();
  }

  @Test
  void selectorsOfServicesAreOwnedAsAWhole() {
    String spec = "{'spec':{'selector':{'app':'web'}}}";
    assertThat(CertainCase.of("v1 Service", spec, "{'f:spec':{'f:selector':{}}}").isCertain())
        .isTrue();
    String parted = "{'f:spec':{'f:selector':{'f:app':{}}}}";
    assertThat(CertainCase.of("v1 Service", spec, parted).isCertain()).isFalse();
  }

  @Test
  void objectsThatAreMergedMayHaveMore() {
    String spec = "{'strategy':{'type':'Recreate'}}";
    CertainCase more = deployment(spec, "{'f:strategy':{'f:type':{}}}");
    assertThat(more.isCertain()).isTrue();
    assertThat(more.having("{'spec':{'strategy':{'type':'Recreate','x':1}}}").isCertain()).isTrue();
    assertThat(more.having("{'spec':{'strategy':'Recreate'}}").isCertain()).isFalse();
    assertThat(deployment(spec, "{'f:strategy':{}}").isCertain()).isFalse();
  }

  @Test
  void emptyObjectsAreThemselves() {
    CertainCase empty = deployment("{'strategy':{}}", "{'f:strategy':{}}");
    assertThat(empty.isCertain()).isTrue();
    assertThat(empty.having("{'spec':{'strategy':{'type':'Recreate'}}}").isCertain()).isFalse();
    assertThat(deployment("{'strategy':{}}", "{}").isCertain()).isFalse();
    CertainCase labels = quota("{}", "{}");
    assertThat(labels.isCertain()).isTrue();
    assertThat(labels.having("{'spec':{'hard':{'cpu':'1'}}}").isCertain()).isFalse();
  }

  @Test
  void plainListsAreOwnedAsAWhole() {
    String rules = "{'rules':[{'verbs':['get','list'],'resources':['pods']}]}";
    String type = "rbac.authorization.k8s.io/v1 Role";
    CertainCase role = CertainCase.of(type, rules, "{'f:rules':{}}");
    assertThat(role.isCertain()).isTrue();
    String turned = "{'rules':[{'verbs':['list','get'],'resources':['pods']}]}";
    assertThat(role.having(turned).isCertain()).isFalse();
    assertThat(CertainCase.of(type, "{'rules':[]}", "{'f:rules':{}}").isCertain()).isTrue();
  }

  @Test
  void numbersAndTextsDiffer() {
    CertainCase three = deployment("{'replicas':3}", "{'f:replicas':{}}");
    assertThat(three.isCertain()).isTrue();
    assertThat(three.having("spec", Map.of("replicas", 3.0)).isCertain()).isFalse();
    String spec = "{'strategy':{'rollingUpdate':{'maxSurge':1}}}";
    CertainCase surge = deployment(spec, "{'f:strategy':{'f:rollingUpdate':{'f:maxSurge':{}}}}");
    assertThat(surge.isCertain()).isTrue();
    String text = "{'spec':{'strategy':{'rollingUpdate':{'maxSurge':'1'}}}}";
    assertThat(surge.having(text).isCertain()).isFalse();
  }

  @Test
  void nullIsADoubt() {
    CertainCase none = deployment("{'replicas':null}", "{'f:replicas':{}}");
    assertThat(none.isCertain()).isFalse();
    CertainCase data =
        CertainCase.of("v1 ConfigMap", "{'data':{'a':null}}", "{'f:data':{'f:a':{}}}");
    assertThat(data.isCertain()).isFalse();
  }

  @Test
  void otherShapesAreADoubt() {
    assertThat(deployment("{'strategy':'x'}", "{'f:strategy':{}}").isCertain()).isFalse();
    assertThat(deployment("{'replicas':3}", "{'f:replicas':'?'}").isCertain()).isFalse();
    CertainCase flat = CertainCase.of("v1 ConfigMap", "{'data':'x'}", "{'f:data':{}}");
    assertThat(flat.isCertain()).isFalse();
  }
}
