package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.autoscaling.v2.CrossVersionObjectReference;
import io.supercargo.model.autoscaling.v2.ObjectMetricSource;

/** A metric of an object names the object. */
final class DescribedObject extends Rule<ObjectMetricSource, Scope> {
  DescribedObject() {
    super("hpa/described-object");
  }

  @Override
  public void check(ObjectMetricSource source, FieldPath at, Scope scope) {
    CrossVersionObjectReference object = References.orEmpty(source.describedObject());
    References.check(this, object, at.child("describedObject"), scope);
  }
}
