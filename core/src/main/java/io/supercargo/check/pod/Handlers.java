package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ExecAction;
import io.supercargo.model.core.v1.HTTPGetAction;
import io.supercargo.model.core.v1.Lifecycle;
import io.supercargo.model.core.v1.LifecycleHandler;
import io.supercargo.model.core.v1.Probe;
import io.supercargo.model.core.v1.SleepAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through probes and lifecycle hooks. */
final class Handlers {
  private static final Rule<Struct, PodScope> HANDLER = new Handler();
  private static final Rule<ExecAction, PodScope> COMMAND = new ExecCommand();
  private static final Rule<Struct, PodScope> PORT = new HandlerPort();
  private static final Rule<HTTPGetAction, PodScope> SCHEME = new HttpScheme();
  private static final Rule<HTTPGetAction, PodScope> HEADERS = new HttpHeaders();
  private static final Rule<SleepAction, PodScope> SLEEP = new Sleep();
  private static final Rule<Probe, PodScope> TIMES = new ProbeTimes();
  private static final Rule<Probe, PodScope> SUCCESS = new ProbeSuccess();
  private static final Rule<Probe, PodScope> GRACE_PERIOD = new ProbeGracePeriod();

  private Handlers() {}

  static List<Rule<?, ?>> rules() {
    return List.of(HANDLER, COMMAND, PORT, SCHEME, HEADERS, SLEEP, TIMES, SUCCESS, GRACE_PERIOD);
  }

  /** Checks probes and hooks of a container that goes on running. */
  static void check(Container container, FieldPath at, PodScope scope) {
    Lifecycle lifecycle = container.lifecycle();
    if (lifecycle != null) {
      hook(lifecycle.postStart(), at.child("lifecycle", "postStart"), scope);
      hook(lifecycle.preStop(), at.child("lifecycle", "preStop"), scope);
    }
    probe(container.livenessProbe(), at.child("livenessProbe"), scope);
    probe(container.readinessProbe(), at.child("readinessProbe"), scope);
    probe(container.startupProbe(), at.child("startupProbe"), scope);
  }

  private static void hook(@Nullable LifecycleHandler hook, FieldPath at, PodScope scope) {
    if (hook != null) {
      handler(hook, at, scope);
    }
  }

  private static void probe(@Nullable Probe probe, FieldPath at, PodScope scope) {
    if (probe != null) {
      handler(probe, at, scope);
      TIMES.check(probe, at, scope);
      SUCCESS.check(probe, at, scope);
      GRACE_PERIOD.check(probe, at, scope);
    }
  }

  private static void handler(Struct holder, FieldPath at, PodScope scope) {
    HANDLER.check(holder, at, scope);
    String kind = Handler.first(holder);
    Object action = kind == null ? null : holder.value(kind);
    if (kind == null || action == null) {
      return;
    }
    FieldPath path = at.child(kind);
    if (action instanceof ExecAction exec) {
      COMMAND.check(exec, path, scope);
    } else if (action instanceof SleepAction sleep) {
      SLEEP.check(sleep, path, scope);
    } else {
      PORT.check((Struct) action, path, scope);
    }
    if (action instanceof HTTPGetAction get) {
      SCHEME.check(get, path, scope);
      HEADERS.check(get, path, scope);
    }
  }
}
