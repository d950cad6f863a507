package io.supercargo.apply.rollout;

import io.supercargo.apply.ready.Status;
import io.supercargo.apply.spi.LiveObject;
import java.util.List;

/** A template that a workload has or had, as its controller remembers it. Immutable. */
public final class Revision {
  private static final String NUMBER = "deployment.kubernetes.io/revision";

  private final long number;
  private final String name;
  private final Template template;

  private Revision(long number, String name, Template template) {
    this.number = number;
    this.name = name;
    this.template = template;
  }

  /** Returns the revision that a ReplicaSet or a ControllerRevision holds. */
  static Revision of(LiveObject object) {
    Status status = new Status(object);
    boolean ofDeployment = object.kind().equals("ReplicaSet");
    Object template =
        ofDeployment ? status.at("spec", "template") : status.at("data", "spec", "template");
    long number =
        ofDeployment
            ? status.number(0, "metadata", "annotations", NUMBER)
            : status.number(0, "revision");
    return new Revision(number, object.name(), Template.of(template));
  }

  /** Returns its number: the newest has the highest; a template that comes back gets a new one. */
  public long number() {
    return number;
  }

  /** Returns the name of the object that remembers it. */
  public String name() {
    return name;
  }

  /** Returns the images of its containers. */
  public List<String> images() {
    return template.images();
  }

  Template template() {
    return template;
  }

  /** Returns number and images. */
  @Override
  public String toString() {
    return number + " " + images();
  }
}
