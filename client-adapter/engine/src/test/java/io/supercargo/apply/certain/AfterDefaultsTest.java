package io.supercargo.apply.certain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Values that differ only until defaults are filled in and zeros are left out. */
class AfterDefaultsTest {
  private static final String SUBJECTS = "{'f:subjects':{}}";
  private static final String SENT = "{'subjects':[{'kind':'User','name':'eve'}]}";

  private static CertainCase binding(String group) {
    return CertainCase.of("rbac.authorization.k8s.io/v1 RoleBinding", SENT, SUBJECTS)
        .having(
            "{'roleRef':{'apiGroup':'rbac.authorization.k8s.io','kind':'Role','name':'a'},"
                + "'subjects':[{'apiGroup':'"
                + group
                + "','kind':'User','name':'eve'}]}");
  }

  private static CertainCase limits(String type) {
    String names = "{'f:spec':{'f:replicas':{},'f:minReadySeconds':{}}}";
    return CertainCase.of(type, "{'spec':{'replicas':2,'minReadySeconds':0}}", names).having(LIVE);
  }

  private static final String TEMPLATE =
      "{'metadata':{'labels':{'a':'b'}},'spec':{'containers':[{'name':'a','image':'b:1',"
          + "'imagePullPolicy':'IfNotPresent','resources':{},"
          + "'terminationMessagePath':'/dev/termination-log','terminationMessagePolicy':'File'}],"
          + "'dnsPolicy':'ClusterFirst','restartPolicy':'Always','schedulerName':'default-scheduler',"
          + "'securityContext':{},'terminationGracePeriodSeconds':30}}";

  private static final String LIVE =
      "{'metadata':{'labels':{'a':'b'}},'spec':{'replicas':2,'selector':{'a':'b'},'template':"
          + TEMPLATE
          + "}}";

  @Test
  void aDefaultWithinAWholeIsNoDifference() {
    assertThat(binding("rbac.authorization.k8s.io").isCertain()).isTrue();
    assertThat(binding("example.com").isCertain()).isFalse();
  }

  @Test
  void aZeroThatTheServerLeavesOutIsNoDifference() {
    assertThat(limits("v1 ReplicationController").isCertain()).isTrue();
    CertainCase five = limits("v1 ReplicationController");
    five.sending("{'spec':{'replicas':2,'minReadySeconds':5}}");
    assertThat(five.isCertain()).isFalse();
  }

  @Test
  void whatAnotherOwnsTooIsAConflictFirst() {
    CertainCase shared = binding("rbac.authorization.k8s.io");
    assertThat(shared.entry("{'manager':'bob','fieldsV1':{'f:roleRef':{}}}").isCertain()).isTrue();
    assertThat(shared.entry("{'manager':'bob','fieldsV1':" + SUBJECTS + "}").isCertain()).isFalse();
  }

  @Test
  void placesAreFoundInElementsOfLists() {
    String key = "'k:{\\\"name\\\":\\\"a\\\"}'";
    String names =
        "{'f:spec':{'f:template':{'f:spec':{'f:containers':{"
            + key
            + ":{'.':{},'f:name':{},'f:stdin':{}}}}}}}";
    CertainCase stdin =
        CertainCase.of(
                "v1 ReplicationController",
                "{'spec':{'template':{'spec':{'containers':[{'name':'a','stdin':false}]}}}}",
                names)
            .having(LIVE);
    assertThat(stdin.isCertain()).isTrue();
    stdin.sending("{'spec':{'template':{'spec':{'containers':[{'name':'a','stdin':true}]}}}}");
    assertThat(stdin.isCertain()).isFalse();
    stdin.sending("{'spec':{'template':{'spec':{'containers':[{'name':'a','stdin':false}]}}}}");
    assertThat(stdin.entry("{'manager':'bob','fieldsV1':" + names + "}").isCertain()).isFalse();
  }
}
