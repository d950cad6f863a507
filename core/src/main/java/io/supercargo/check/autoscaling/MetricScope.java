package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.Scope;

/** Which values the target of a metric's source may have. */
final class MetricScope extends Scope {
  final boolean utilization;
  final boolean value;
  final boolean both;

  private MetricScope(Scope outer, boolean utilization, boolean value, boolean both) {
    super(outer);
    this.utilization = utilization;
    this.value = value;
    this.both = both;
  }

  static MetricScope object(Scope outer) {
    return new MetricScope(outer, false, true, true);
  }

  static MetricScope external(Scope outer) {
    return new MetricScope(outer, false, true, false);
  }

  static MetricScope pods(Scope outer) {
    return new MetricScope(outer, false, false, true);
  }

  static MetricScope resource(Scope outer) {
    return new MetricScope(outer, true, false, false);
  }
}
