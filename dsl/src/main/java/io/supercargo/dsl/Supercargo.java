package io.supercargo.dsl;

import io.supercargo.check.SetArguments;
import io.supercargo.model.Arguments;
import io.supercargo.set.Manifests;
import java.util.function.Consumer;

/** The entrance to the language. Import {@link #manifests} statically. */
public final class Supercargo {
  private Supercargo() {}

  /**
   * Returns a set of the resources that a program describes.
   *
   * <pre>{@code
   * Manifests shop = manifests("shop", m -> {
   *   var web = m.deployment("web", d -> d.container("web", "nginx:1.27", c -> c.port("http", 80)));
   *   m.service("web", s -> s.selects(web).port("http", 80).targetPort("http"));
   * });
   * }</pre>
   *
   * @param name the name of the set; it is part of the selectors that the set derives, so it is the
   *     value of a label
   * @param resources describes the resources
   * @throws IllegalArgumentException on misuse, such as a resource that is there twice; the message
   *     names the argument and the line
   */
  public static Manifests manifests(String name, Consumer<? super ManifestsScope> resources) {
    ManifestsScope scope = new ManifestsScope(SetArguments.name(name));
    Arguments.notNull(resources, "resources").accept(scope);
    return scope.close();
  }
}
