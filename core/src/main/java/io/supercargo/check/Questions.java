package io.supercargo.check;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ResourceId;
import io.supercargo.model.CustomResource;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServicePort;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a resource leaves to the cluster. */
final class Questions {
  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");
  private static final String[] CONTAINERS = {
    "initContainers", "containers", "ephemeralContainers"
  };

  private static final String[] NAMES = {
    "priorityClassName", "runtimeClassName", "serviceAccountName"
  };

  private final Resource resource;
  private final ResourceId id;
  private final List<Undecided> asked = new ArrayList<>();

  Questions(Resource resource) {
    this.resource = resource;
    this.id = ResourceId.of(resource);
  }

  List<Undecided> list() {
    return Collections.unmodifiableList(asked);
  }

  void ask(KubernetesTarget target) {
    ask(FieldPath.ROOT, "whether its quotas, policies and webhooks let the resource pass");
    if (resource instanceof CustomResource) {
      ask(FieldPath.ROOT, "whether it has this kind, and what the kind's schema says");
      return;
    }
    String namespace = resource.schema().namespaced() ? namespace() : "";
    if (!namespace.isEmpty() && !namespace.equals("default")) {
      ask(FieldPath.ROOT.child("metadata", "namespace"), "whether " + namespace + " exists");
    }
    if (resource instanceof Service service && service.spec() != null) {
      service(service.spec(), target);
    }
    pods(resource.asStruct());
  }

  private String namespace() {
    return resource.metadata() == null ? "" : Values.text(resource.metadata().namespace());
  }

  private void ask(FieldPath at, String question) {
    asked.add(new Undecided(id, at.toString(), question));
  }

  private void service(ServiceSpec spec, KubernetesTarget target) {
    String address = Values.text(spec.clusterIP());
    if (!address.isEmpty() && !address.equals("None")) {
      ask(SPEC.child("clusterIP"), "whether " + address + " is in its range and free");
    }
    boolean known = target.isSingleStack() || target.isDualStack();
    if (!known && !Values.list(spec.ipFamilies()).isEmpty()) {
      ask(SPEC.child("ipFamilies"), "whether it has these families");
    }
    if (!known && "RequireDualStack".equals(spec.ipFamilyPolicy())) {
      ask(SPEC.child("ipFamilyPolicy"), "whether it has both families");
    }
    List<ServicePort> ports = Values.list(spec.ports());
    for (int i = 0; i < ports.size(); i++) {
      port(ports.get(i).nodePort(), SPEC.child("ports").index(i).child("nodePort"));
    }
    port(spec.healthCheckNodePort(), SPEC.child("healthCheckNodePort"));
  }

  private void port(@Nullable Integer port, FieldPath at) {
    if (Values.number(port) != 0) {
      ask(at, "whether node port " + port + " is in its range and free");
    }
  }

  // A pod itself, or what makes pods, by way of a template.
  private void pods(Struct struct) {
    FieldPath at = SPEC;
    Object spec = value(struct, "spec");
    Object job = value(value(spec, "jobTemplate"), "spec");
    if (job != null) {
      at = at.child("jobTemplate", "spec");
      spec = job;
    }
    if (value(spec, "template") instanceof Struct template) {
      privileged(value(template, "spec"), at.child("template").child("spec"));
    } else if (struct.schema().typeName().equals("core.v1.Pod")) {
      // Of a template these are looked up when a pod is made of it.
      names(spec, at);
      privileged(spec, at);
    }
  }

  private static @Nullable Object value(@Nullable Object struct, String field) {
    return struct instanceof Struct known && known.schema().indexOf(field) >= 0
        ? known.value(field)
        : null;
  }

  private void names(@Nullable Object spec, FieldPath at) {
    for (String field : NAMES) {
      if (value(spec, field) instanceof String name && !name.isEmpty()) {
        ask(at.child(field), "whether " + name + " exists");
      }
    }
  }

  private void privileged(@Nullable Object spec, FieldPath at) {
    for (String field : CONTAINERS) {
      if (value(spec, field) instanceof List<?> containers) {
        privileged(containers, at.child(field));
      }
    }
  }

  private void privileged(List<?> containers, FieldPath at) {
    for (int i = 0; i < containers.size(); i++) {
      if (Boolean.TRUE.equals(value(value(containers.get(i), "securityContext"), "privileged"))) {
        FieldPath path = at.index(i).child("securityContext", "privileged");
        ask(path, "whether it allows privileged containers");
      }
    }
  }
}
