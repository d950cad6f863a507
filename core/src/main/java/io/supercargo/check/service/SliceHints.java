package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.discovery.v1.EndpointHints;
import io.supercargo.model.discovery.v1.ForNode;
import io.supercargo.model.discovery.v1.ForZone;
import java.util.ArrayList;
import java.util.List;

/** The hints of an endpoint name zones and nodes, at most eight each and none twice. */
final class SliceHints extends Rule<EndpointHints, Scope> {
  private static final int MOST = 8;

  SliceHints() {
    super("endpoint-slice/hints");
  }

  @Override
  public void check(EndpointHints hints, FieldPath at, Scope scope) {
    List<String> names = new ArrayList<>();
    for (ForZone zone : Values.list(hints.forZones())) {
      names.add(Values.text(zone.name()));
    }
    // The server looks no further where there are too many zones.
    if (!names(names, at.child("forZones"), scope)) {
      return;
    }
    names.clear();
    for (ForNode node : Values.list(hints.forNodes())) {
      names.add(Values.text(node.name()));
    }
    names(names, at.child("forNodes"), scope);
  }

  private boolean names(List<String> names, FieldPath at, Scope scope) {
    if (names.size() > MOST) {
      scope.problems().tooMany(this, at, names.size(), MOST, "hints");
      return false;
    }
    boolean zones = at.field().equals("forZones");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      FieldPath path = at.index(i).child("name");
      if (names.indexOf(name) < i) {
        scope.problems().duplicate(this, path, name, "each name once");
      }
      String problem = zones ? Formats.labelValue(name) : Formats.subdomain(name);
      scope.problems().format(this, path, name, problem);
    }
    return true;
  }
}
