package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.set;
import static io.supercargo.apply.tests.Samples.web;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.ConflictPolicy;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Fields that other managers own. */
@ClusterTest(users = "eve")
@Timeout(300)
class ConflictsTest extends DeliveryCase {
  ConflictsTest(Cluster cluster) {
    super(cluster);
  }

  @Test
  void aConflictNamesManagerAndField() throws InterruptedException {
    delivery.apply(set(web(3))).orThrow();
    scale(5);
    Plan plan = delivery.plan(set(web(4)));
    assertThat(plan.changes().get(0).action()).isEqualTo(Action.CONFLICT);
    assertThat(plan.changes().get(0).conflicts().get(0).manager()).isEqualTo("scaler");
    assertThat(plan.changes().get(0).conflicts().get(0).field()).isEqualTo(".spec.replicas");
    Delivery taking = with(ConflictPolicy.stop().takingOver(".spec.replicas"));
    Delivery leaving = with(ConflictPolicy.stop().leaving(".spec.replicas"));
    leaving.apply(set(web(4))).orThrow();
    assertThat(replicas()).isEqualTo(5L);
    assertThat(leaving.plan(set(web(4))).isEmpty()).isTrue();
    taking.apply(set(web(4))).orThrow();
    assertThat(replicas()).isEqualTo(4L);
  }

  private Delivery with(ConflictPolicy policy) {
    return delivery.planning(PlanOptions.defaults().onConflict(policy));
  }

  private void scale(int replicas) {
    cluster.send(
        "PATCH",
        "/apis/apps/v1/namespaces/" + namespace + "/deployments/web/scale?fieldManager=scaler",
        "application/merge-patch+json",
        "{\"spec\":{\"replicas\":" + replicas + "}}");
  }

  private Object replicas() throws InterruptedException {
    Object spec = live("apps/v1", "Deployment", "web").tree().get("spec");
    return ((Map<?, ?>) spec).get("replicas");
  }
}
