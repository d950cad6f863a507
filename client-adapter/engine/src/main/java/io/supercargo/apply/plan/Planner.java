package io.supercargo.apply.plan;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.inventory.Contents;
import io.supercargo.apply.inventory.Inventory;
import io.supercargo.apply.inventory.Members;
import io.supercargo.apply.project.Destination;
import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.stage.Stages;
import io.supercargo.apply.work.Parallel;
import io.supercargo.check.Checks;
import io.supercargo.check.Dependencies;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Makes plans: checks the set offline, looks up what the cluster has, lets the server judge every
 * object by a dry run, and finds what is not wanted any more. Writes nothing.
 */
public final class Planner {
  private final ClusterClient client;
  private final PlanOptions options;
  private final Inventory inventory;
  private final KubernetesVersion version;

  /**
   * Makes a planner.
   *
   * @param client retries by itself
   * @param version the version that the set is checked for offline
   */
  public Planner(
      ClusterClient client, PlanOptions options, Inventory inventory, KubernetesVersion version) {
    this.client = client;
    this.options = options;
    this.inventory = inventory;
    this.version = version;
  }

  /**
   * Returns what applying a set would do.
   *
   * @throws io.supercargo.finding.FindingsException if the set has errors
   * @throws io.supercargo.apply.fault.DeliveryException if the cluster cannot be asked, has not the
   *     kinds, or if the set is another tool's
   */
  public Plan plan(Manifests set) throws InterruptedException {
    Checks.check(set, version).throwIfErrors();
    Discovery discovery = discover();
    Contents contents = inventory.read();
    ApplySet names = inventory.set();
    String namespace = String.valueOf(names.parent().namespace());
    List<Wanted> wanted = Destination.of(set, discovery, namespace, names.memberLabels());
    Map<ObjectKey, LiveObject> members =
        new Members(client, names, options.threads()).find(contents, discovery);
    if (contents.equals(Contents.NONE)) {
      new OwnNamespace(client, names).find().ifPresent(each -> each.putInto(members));
    }
    Map<ObjectKey, LiveObject> live = new Present(client, options.threads()).find(wanted, members);
    List<List<Resource>> named = Dependencies.of(set);
    List<PlannedChange> changes = judge(wanted, live, named);
    List<PlannedChange> leaving = new Leaving(client, options, namespace).of(members, wanted, live);
    Stages stages = Stages.of(wanted, named, LateServices.in(changes));
    Plan.Scope scope =
        new Plan.Scope(
            set.name(), client.description(), namespace, contents, unresolved(contents, discovery));
    return new Plan(scope, options, set, wanted, changes, leaving, stages);
  }

  private Discovery discover() throws InterruptedException {
    try {
      return client.discover();
    } catch (ClusterException e) {
      throw new DeliveryException(
          Explanation.of("ask " + client.description() + " which kinds it serves", e), e);
    }
  }

  private static List<String> unresolved(Contents contents, Discovery discovery) {
    List<String> kinds = new ArrayList<>();
    for (String groupKind : contents.groupKinds()) {
      if (discovery.preferred(groupKind) == null && isSilent(groupKind, discovery)) {
        kinds.add(groupKind);
      }
    }
    return kinds;
  }

  /** A group that does not answer may still have objects; one that is not served has none. */
  private static boolean isSilent(String groupKind, Discovery discovery) {
    String group = groupKind.substring(groupKind.indexOf('.') + 1);
    return discovery.unavailable().stream().anyMatch(each -> each.startsWith(group + "/"));
  }

  private List<PlannedChange> judge(
      List<Wanted> wanted, Map<ObjectKey, LiveObject> live, List<List<Resource>> named)
      throws InterruptedException {
    Judge judge = new Judge(client, options, inventory.set());
    Missing missing = new Missing(wanted, live, named);
    List<Callable<PlannedChange>> work = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Wanted each = wanted.get(i);
      ObjectKey needs = missing.neededBy(each);
      ObjectKey uses = missing.namedBy(i);
      work.add(
          () -> {
            if (needs != null) {
              return judge.later(each, "waits for " + needs);
            }
            PlannedChange change = judge.judge(each, live.get(each.key()));
            boolean early = change.action() == Action.REFUSED && change.before() == null;
            return early && uses != null
                ? judge.later(each, "waits for " + uses + "; without it, " + change.reason())
                : change;
          });
    }
    return new Parallel(options.threads()).all(work);
  }
}
