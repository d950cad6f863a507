package io.supercargo.apply.certain;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.spi.LiveObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what the server may warn although nothing changes. */
class QuietKindsTest {
  private static boolean isQuiet(String json) {
    return QuietKinds.include(LiveObject.of(TestCluster.tree(json)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'apiVersion':'v1','kind':'ConfigMap'}",
        "{'apiVersion':'v1','kind':'Secret','type':'Opaque'}",
        "{'apiVersion':'v1','kind':'Service','spec':{'clusterIP':'10.0.0.1','clusterIPs':['10.0.0.1'],'sessionAffinity':'ClientIP'}}",
        "{'apiVersion':'v1','kind':'Service','spec':{'clusterIP':'None','clusterIPs':['None'],'sessionAffinity':'None'}}",
        "{'apiVersion':'v1','kind':'PersistentVolumeClaim','spec':{'resources':{'requests':{'storage':'1Gi'}}}}",
        "{'apiVersion':'apps/v1','kind':'StatefulSet','spec':{'revisionHistoryLimit':10,'volumeClaimTemplates':[{'spec':{'resources':{'requests':{'storage':'1Gi'}}}}]}}",
        "{'apiVersion':'batch/v1','kind':'CronJob','spec':{'schedule':'* * * * *'}}",
        "{'apiVersion':'networking.k8s.io/v1','kind':'NetworkPolicy','spec':{'ingress':[{'from':[{'podSelector':{}}]}]}}",
        "{'apiVersion':'storage.k8s.io/v1','kind':'StorageClass'}"
      })
  void saysNothingOfThese(String json) {
    assertThat(isQuiet(json)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'apiVersion':'v1beta1','kind':'ConfigMap'}",
        "{'apiVersion':'example.com/v1','kind':'Backup'}",
        "{'apiVersion':'v1','kind':'Endpoints'}",
        "{'apiVersion':'v1','kind':'PersistentVolume'}",
        "{'apiVersion':'apiextensions.k8s.io/v1','kind':'CustomResourceDefinition'}",
        "{'apiVersion':'v1','kind':'Secret','type':'kubernetes.io/tls'}",
        "{'apiVersion':'v1','kind':'Service','metadata':{'annotations':{'service.kubernetes.io/topology-aware-hints':'auto'}}}",
        "{'apiVersion':'v1','kind':'Service','spec':{'externalIPs':['1.2.3.4']}}",
        "{'apiVersion':'v1','kind':'Service','spec':{'externalName':'x.y'}}",
        "{'apiVersion':'v1','kind':'Service','spec':{'loadBalancerIP':'1.2.3.4'}}",
        "{'apiVersion':'v1','kind':'Service','spec':{'loadBalancerSourceRanges':['1.2.3.0/24']}}",
        "{'apiVersion':'v1','kind':'Service','spec':{'trafficDistribution':'PreferClose'}}",
        "{'apiVersion':'v1','kind':'Service','spec':{'clusterIPs':['fd00:0::1']}}",
        "{'apiVersion':'v1','kind':'Service','spec':{'clusterIP':'None','sessionAffinity':'ClientIP'}}",
        "{'apiVersion':'v1','kind':'PersistentVolumeClaim','metadata':{'annotations':{'volume.beta.kubernetes.io/storage-class':'x'}}}",
        "{'apiVersion':'v1','kind':'PersistentVolumeClaim','spec':{'resources':{'limits':{'storage':'1500m'}}}}",
        "{'apiVersion':'apps/v1','kind':'StatefulSet','spec':{'revisionHistoryLimit':-1}}",
        "{'apiVersion':'apps/v1','kind':'StatefulSet','spec':{'revisionHistoryLimit':10,'volumeClaimTemplates':[{'spec':{'resources':{'requests':{'storage':'1500m'}}}}]}}",
        "{'apiVersion':'batch/v1','kind':'CronJob','spec':{'schedule':'TZ=UTC * * * * *'}}",
        "{'apiVersion':'networking.k8s.io/v1','kind':'NetworkPolicy','spec':{'egress':[{'to':[{'ipBlock':{'cidr':'10.0.0.1/8'}}]}]}}",
        "{'apiVersion':'storage.k8s.io/v1','kind':'StorageClass','allowedTopologies':[]}"
      })
  void maySaySomethingOfThese(String json) {
    assertThat(isQuiet(json)).isFalse();
  }
}
