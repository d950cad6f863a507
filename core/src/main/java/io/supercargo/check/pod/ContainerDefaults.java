package io.supercargo.check.pod;

import io.supercargo.check.engine.Values;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ContainerPort;
import io.supercargo.model.core.v1.EnvVar;
import io.supercargo.model.core.v1.EnvVarSource;
import io.supercargo.model.core.v1.EphemeralContainer;
import io.supercargo.model.core.v1.GRPCAction;
import io.supercargo.model.core.v1.HTTPGetAction;
import io.supercargo.model.core.v1.Lifecycle;
import io.supercargo.model.core.v1.LifecycleHandler;
import io.supercargo.model.core.v1.ObjectFieldSelector;
import io.supercargo.model.core.v1.Probe;
import io.supercargo.model.core.v1.ResourceRequirements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server fills in for containers of pods and pod templates. */
final class ContainerDefaults {
  private ContainerDefaults() {}

  static List<Container> containers(List<Container> containers) {
    List<Container> result = new ArrayList<>(containers.size());
    for (Container container : containers) {
      Container.Builder builder = container.toBuilder();
      fill(builder);
      result.add(builder.build());
    }
    return result;
  }

  static List<EphemeralContainer> ephemeral(List<EphemeralContainer> containers) {
    List<EphemeralContainer> result = new ArrayList<>(containers.size());
    for (EphemeralContainer container : containers) {
      EphemeralContainer.Builder builder = container.toBuilder();
      fill(builder);
      result.add(builder.build());
    }
    return result;
  }

  // Ephemeral containers have the same fields in another type.
  private static void fill(StructBuilder<?> builder) {
    text(builder, "imagePullPolicy", pullPolicy((String) get(builder, "image")));
    text(builder, "terminationMessagePath", "/dev/termination-log");
    text(builder, "terminationMessagePolicy", "File");
    set(builder, "resources", Amended.rounded((ResourceRequirements) get(builder, "resources")));
    set(builder, "ports", ports((List<?>) get(builder, "ports")));
    set(builder, "env", env((List<?>) get(builder, "env")));
    for (String probe : new String[] {"livenessProbe", "readinessProbe", "startupProbe"}) {
      set(builder, probe, probe((Probe) get(builder, probe)));
    }
    set(builder, "lifecycle", lifecycle((Lifecycle) get(builder, "lifecycle")));
  }

  private static @Nullable Object get(StructBuilder<?> builder, String field) {
    return builder.get(builder.index(field));
  }

  private static void set(StructBuilder<?> builder, String field, @Nullable Object value) {
    int index = builder.index(field);
    if (value != builder.get(index)) {
      builder.setValue(index, value);
    }
  }

  private static void text(StructBuilder<?> builder, String field, String value) {
    if (Values.isEmpty((String) get(builder, field))) {
      set(builder, field, value);
    }
  }

  static String pullPolicy(@Nullable String image) {
    return ImageName.isLatest(Values.text(image)) ? "Always" : "IfNotPresent";
  }

  private static @Nullable List<?> ports(@Nullable List<?> ports) {
    if (ports == null) {
      return null;
    }
    List<Object> result = new ArrayList<>(ports.size());
    boolean changed = false;
    for (Object each : ports) {
      ContainerPort port = (ContainerPort) each;
      boolean lacks = Values.isEmpty(port.protocol());
      result.add(lacks ? port.toBuilder().protocol("TCP").build() : port);
      changed |= lacks;
    }
    return changed ? result : ports;
  }

  private static @Nullable List<?> env(@Nullable List<?> variables) {
    if (variables == null) {
      return null;
    }
    List<Object> result = new ArrayList<>(variables.size());
    boolean changed = false;
    for (Object each : variables) {
      EnvVar variable = (EnvVar) each;
      EnvVarSource source = variable.valueFrom();
      ObjectFieldSelector field = source == null ? null : source.fieldRef();
      if (source != null && field != null && Values.isEmpty(field.apiVersion())) {
        EnvVarSource filled = source.toBuilder().fieldRef(fieldRef(field)).build();
        result.add(variable.toBuilder().valueFrom(filled).build());
        changed = true;
      } else {
        result.add(variable);
      }
    }
    return changed ? result : variables;
  }

  static ObjectFieldSelector fieldRef(ObjectFieldSelector field) {
    return Values.isEmpty(field.apiVersion()) ? field.toBuilder().apiVersion("v1").build() : field;
  }

  private static @Nullable Probe probe(@Nullable Probe probe) {
    if (probe == null) {
      return null;
    }
    Probe.Builder builder = probe.toBuilder();
    if (Values.number(probe.timeoutSeconds()) == 0) {
      builder.timeoutSeconds(1);
    }
    if (Values.number(probe.periodSeconds()) == 0) {
      builder.periodSeconds(10);
    }
    if (Values.number(probe.successThreshold()) == 0) {
      builder.successThreshold(1);
    }
    if (Values.number(probe.failureThreshold()) == 0) {
      builder.failureThreshold(3);
    }
    HTTPGetAction get = probe.httpGet();
    if (get != null) {
      builder.httpGet(httpGet(get));
    }
    GRPCAction grpc = probe.grpc();
    if (grpc != null && grpc.service() == null) {
      builder.grpc(grpc.toBuilder().service("").build());
    }
    return builder.build();
  }

  private static HTTPGetAction httpGet(HTTPGetAction get) {
    if (!Values.isEmpty(get.path()) && !Values.isEmpty(get.scheme())) {
      return get;
    }
    HTTPGetAction.Builder builder = get.toBuilder();
    if (Values.isEmpty(get.path())) {
      builder.path("/");
    }
    if (Values.isEmpty(get.scheme())) {
      builder.scheme("HTTP");
    }
    return builder.build();
  }

  @SuppressWarnings("ReferenceEquality") // the same object is one that did not change
  private static @Nullable Lifecycle lifecycle(@Nullable Lifecycle lifecycle) {
    if (lifecycle == null) {
      return null;
    }
    LifecycleHandler start = hook(lifecycle.postStart());
    LifecycleHandler stop = hook(lifecycle.preStop());
    if (start == lifecycle.postStart() && stop == lifecycle.preStop()) {
      return lifecycle;
    }
    return lifecycle.toBuilder().postStart(start).preStop(stop).build();
  }

  private static @Nullable LifecycleHandler hook(@Nullable LifecycleHandler hook) {
    HTTPGetAction get = hook == null ? null : hook.httpGet();
    return hook == null || get == null ? hook : hook.toBuilder().httpGet(httpGet(get)).build();
  }
}
