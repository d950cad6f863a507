package io.supercargo.apply.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.history.Release;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.inventory.Contents;
import io.supercargo.apply.inventory.Inventory;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a cluster holds of a set, looked for everywhere and not where the inventory says. */
final class SetState {
  private final ClusterClient client;
  private final ApplySet set;

  SetState(ClusterClient client, String namespace, String inventory) {
    this.client = client;
    this.set = new ApplySet(namespace, inventory);
  }

  /** Returns every object with the label of the set. */
  List<LiveObject> members() throws InterruptedException {
    List<LiveObject> members = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ResourceType type : client.discover().types()) {
      if (type.isDeliverable() && seen.add(type.groupKind())) {
        members.addAll(client.list(ListQuery.of(type, null).labelled(set.selector())).items());
      }
    }
    return members;
  }

  private static String name(LiveObject object) {
    return object.kind() + " " + object.namespace() + "/" + object.name();
  }

  private static String name(ObjectKey key) {
    return key.type().kind() + " " + key.namespace() + "/" + key.name();
  }

  /** Demands that the cluster holds exactly this, and that the records say so. */
  void assertIs(Manifests wanted, String when) throws InterruptedException {
    Delivery delivery = Delivery.to(client);
    Plan plan = delivery.plan(wanted);
    assertThat(plan.isEmpty()).as("%s: nothing to do, but %s", when, plan).isTrue();
    assertThat(members().stream().map(SetState::name))
        .as("%s: members", when)
        .containsExactlyInAnyOrderElementsOf(
            plan.wantedKeys().stream().map(SetState::name).toList());
    assertThat(new Inventory(client, set, false).read())
        .as("%s: inventory", when)
        .isEqualTo(Contents.of(plan.wantedKeys()).inNamespace(plan.scope().namespace()));
    List<Release> releases = delivery.releases(wanted.name(), plan.scope().namespace());
    assertThat(releases).as("%s: releases", when).isNotEmpty().allMatch(Release::complete);
    Plan back =
        delivery.planRollback(wanted.name(), plan.scope().namespace(), releases.get(0).number());
    assertThat(back.isEmpty())
        .as("%s: the newest release is what is delivered, but %s", when, back)
        .isTrue();
  }
}
