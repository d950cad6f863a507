package io.supercargo.check.pod;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.ResourceFieldSelector;

/** A reference to an amount of a container names one that there is, and a usual unit. */
final class ResourceReference extends Rule<ResourceFieldSelector, PodScope> {
  private static final String[] ALLOWED = {
    "limits.cpu",
    "limits.ephemeral-storage",
    "limits.memory",
    "requests.cpu",
    "requests.ephemeral-storage",
    "requests.memory"
  };
  private static final String[] UNITS = {
    "1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"
  };

  private final boolean file;

  private ResourceReference(String id, boolean file) {
    super(id);
    this.file = file;
  }

  static ResourceReference ofVariable() {
    return new ResourceReference("container/env-resource-field-ref", false);
  }

  static ResourceReference ofFile() {
    return new ResourceReference("volume/resource-field-ref", true);
  }

  @Override
  public void check(ResourceFieldSelector reference, FieldPath at, PodScope scope) {
    String resource = Values.text(reference.resource());
    FieldPath path = at.child("resource");
    if (file && Values.isEmpty(reference.containerName())) {
      scope.problems().required(this, at.child("containerName"), "the name of a container");
    } else if (Declared.RESOURCE_FIELD_SELECTOR_RESOURCE_FILLED.check(this, resource, path, scope)
        && !Values.isOneOf(resource, ALLOWED)
        && !isHugePages(resource)) {
      scope.problems().unsupported(this, path, resource, ALLOWED);
    }
    Quantity divisor = reference.divisor();
    if (divisor != null && Amounts.sign(divisor) != 0) {
      divisor(resource, Amounts.canonical(divisor), at.child("divisor"), scope);
    }
  }

  private static boolean isHugePages(String resource) {
    return resource.startsWith("requests.hugepages-") || resource.startsWith("limits.hugepages-");
  }

  private void divisor(String resource, String divisor, FieldPath at, PodScope scope) {
    if (resource.equals("limits.cpu") || resource.equals("requests.cpu")) {
      if (!Values.isOneOf(divisor, "1m", "1")) {
        scope.problems().invalid(this, at, divisor, "1m or 1 for cpu");
      }
    } else if ((Values.isOneOf(resource, ALLOWED) || isHugePages(resource))
        && !Values.isOneOf(divisor, UNITS)) {
      scope.problems().invalid(this, at, divisor, Text.oneOf(UNITS));
    }
  }
}
