package io.supercargo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The examples of {@link RulesTest} once more, a test for each family of rules: mutation testing
 * needs few tests, known beforehand, each of which runs little beside what it is about.
 */
class RuleFamiliesTest {
  @Test
  void apply() {
    hold("apply");
  }

  @Test
  void configmap() {
    hold("configmap");
  }

  @Test
  void container() {
    hold("container");
  }

  @Test
  void cronjob() {
    hold("cronjob");
  }

  @Test
  void daemonset() {
    hold("daemonset");
  }

  @Test
  void deployment() {
    hold("deployment");
  }

  @Test
  void endpointSlice() {
    hold("endpoint-slice");
  }

  @Test
  void endpoints() {
    hold("endpoints");
  }

  @Test
  void hpa() {
    hold("hpa");
  }

  @Test
  void ingress() {
    hold("ingress");
  }

  @Test
  void ingressClass() {
    hold("ingress-class");
  }

  @Test
  void job() {
    hold("job");
  }

  @Test
  void kind() {
    hold("kind");
  }

  @Test
  void limitRange() {
    hold("limit-range");
  }

  @Test
  void meta() {
    hold("meta");
  }

  @Test
  void namespace() {
    hold("namespace");
  }

  @Test
  void networkPolicy() {
    hold("network-policy");
  }

  @Test
  void node() {
    hold("node");
  }

  @Test
  void pdb() {
    hold("pdb");
  }

  @Test
  void pod() {
    hold("pod");
  }

  @Test
  void priorityClass() {
    hold("priority-class");
  }

  @Test
  void probe() {
    hold("probe");
  }

  @Test
  void pv() {
    hold("pv");
  }

  @Test
  void pvc() {
    hold("pvc");
  }

  @Test
  void rbac() {
    hold("rbac");
  }

  @Test
  void reference() {
    hold("reference");
  }

  @Test
  void replicationController() {
    hold("replication-controller");
  }

  @Test
  void resourceQuota() {
    hold("resource-quota");
  }

  @Test
  void scheduling() {
    hold("scheduling");
  }

  @Test
  void secret() {
    hold("secret");
  }

  @Test
  void security() {
    hold("security");
  }

  @Test
  void service() {
    hold("service");
  }

  @Test
  void statefulset() {
    hold("statefulset");
  }

  @Test
  void storageClass() {
    hold("storage-class");
  }

  @Test
  void update() {
    hold("update");
  }

  @Test
  void volume() {
    hold("volume");
  }

  @Test
  void workload() {
    hold("workload");
  }

  @Test
  void everyFamilyIsHere() {
    List<String> here = new ArrayList<>();
    for (Method method : RuleFamiliesTest.class.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Test.class)) {
        here.add(method.getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
      }
    }
    assertThat(here).contains(RuleSpec.ROOT.toFile().list((root, name) -> !name.equals("bases")));
  }

  private static void hold(String family) {
    for (RuleSpec spec : RuleSpec.family(family)) {
      spec.refused().forEach(example -> RulesTest.fires(spec, example));
      spec.accepted().forEach(example -> RulesTest.silent(spec, example));
    }
  }
}
