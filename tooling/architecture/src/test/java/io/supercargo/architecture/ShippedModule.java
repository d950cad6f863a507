package io.supercargo.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What ships: the modules, the packages that belong to each, and the arrows between them. */
enum ShippedModule {
  DSL("dsl", Set.of("core")),
  RENDER("render", Set.of("core")),
  READ("read", Set.of("core")),
  JACKSON2("jackson2", Set.of("core", "render", "read")),
  JACKSON3("jackson3", Set.of("core", "render", "read")),
  /** Before the engine, whose packages begin alike. */
  CLIENT_ADAPTER_SPI("client-adapter-spi", "apply.spi", Set.of("core", "render", "read")),
  CLIENT_IN_MEMORY(
      "client-in-memory", "client.memory", Set.of("core", "render", "read", "client-adapter-spi")),
  CLIENT_OKHTTP("client-okhttp", "client.okhttp", Set.of("client-adapter-spi")),
  CLIENT_OFFICIAL(
      "client-official", "client.official", Set.of("client-adapter-spi", "client-okhttp")),
  CLIENT_KUBECTL(
      "client-kubectl", "client.kubectl", Set.of("read", "client-adapter-spi", "client-okhttp")),
  CLIENT_FABRIC8("client-fabric8", "client.fabric8", Set.of("client-adapter-spi")),
  CLIENT_ADAPTER("client-adapter", "apply", Set.of("client-adapter-spi", "core", "render", "read")),
  TESTING("testing", Set.of("core", "render", "read", "dsl", "client-adapter-spi")),
  /** Last, because every package of ours that no other module claims is core's. */
  CORE("core", Set.of());

  /** Every class that ships. */
  static final JavaClasses CLASSES = new ClassFileImporter().importPackages("io.supercargo");

  private final String id;
  private final String packages;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> arrows;

  ShippedModule(String id, Set<String> arrows) {
    this(id, id, arrows);
  }

  ShippedModule(String id, String packages, Set<String> arrows) {
    this.id = id;
    this.packages = packages;
    this.arrows = arrows;
  }

  /** The last part of the artifact's name. */
  String id() {
    return id;
  }

  /** The name of the module, and the beginning of the names of its packages. */
  String moduleName() {
    return "io.supercargo." + packages;
  }

  /** Whether the design lets this module depend on the other one. */
  boolean mayDependOn(ShippedModule other) {
    return this == other || arrows.contains(other.id);
  }

  boolean owns(JavaClass type) {
    return of(type).filter(owner -> owner == this).isPresent();
  }

  List<JavaClass> classes() {
    return CLASSES.stream().filter(this::owns).toList();
  }

  /** The module that a class belongs to; empty for a class that isn't ours. */
  static Optional<ShippedModule> of(JavaClass type) {
    String name = type.getPackageName();
    if (!within(name, "io.supercargo") || within(name, "io.supercargo.architecture")) {
      return Optional.empty();
    }
    return Arrays.stream(values())
        .filter(module -> module == CORE || within(name, module.moduleName()))
        .findFirst();
  }

  private static boolean within(String name, String root) {
    return name.equals(root) || name.startsWith(root + ".");
  }
}
