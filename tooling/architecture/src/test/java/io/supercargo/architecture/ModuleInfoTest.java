package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The module descriptors say the same as the design. */
class ModuleInfoTest {
  private static final String PREFIX = "io.supercargo.";
  // What it needs has no module names that last.
  private static final String UNDESCRIBED = "CLIENT_FABRIC8";

  @ParameterizedTest
  @EnumSource(mode = EXCLUDE, names = UNDESCRIBED)
  void everyShippedModuleIsANamedModule(ShippedModule module) {
    ModuleDescriptor descriptor = descriptor(module);
    assertThat(descriptor.name()).isEqualTo(module.moduleName());
    assertThat(descriptor.isAutomatic()).isFalse();
    assertThat(descriptor.isOpen()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(mode = EXCLUDE, names = UNDESCRIBED)
  void descriptorsRequireAlongTheArrowsOnly(ShippedModule module) {
    assertThat(descriptor(module).requires())
        .map(Requires::name)
        .filteredOn(name -> name.startsWith(PREFIX))
        .allMatch(
            name ->
                Stream.of(ShippedModule.values())
                    .anyMatch(
                        other -> name.equals(other.moduleName()) && module.mayDependOn(other)));
  }

  @Test
  void theModuleWithoutADescriptorHasItsNameAllTheSame() {
    assertThat(Repository.texts("client-adapter/fabric8/pom.xml", "Automatic-Module-Name"))
        .containsExactly(ShippedModule.valueOf(UNDESCRIBED).moduleName());
  }

  @ParameterizedTest
  @EnumSource
  void everyClassLiesInTheModuleThatItsPackageNames(ShippedModule module) {
    Set<Path> homes =
        module.classes().stream().map(ModuleInfoTest::home).collect(Collectors.toSet());
    assertThat(homes).as("jars or directories with packages of %s", module.id()).hasSize(1);
  }

  @Test
  void leanModulesResolveByThemselves() {
    Path[] paths =
        Stream.of(ShippedModule.CORE, ShippedModule.DSL, ShippedModule.RENDER)
            .map(module -> home(module.classes().get(0)))
            .toArray(Path[]::new);
    Configuration resolved =
        ModuleLayer.boot()
            .configuration()
            .resolve(
                ModuleFinder.of(paths),
                ModuleFinder.of(),
                Set.of(PREFIX + "core", PREFIX + "dsl", PREFIX + "render"));
    assertThat(resolved.modules()).hasSize(3);
  }

  private static ModuleDescriptor descriptor(ShippedModule module) {
    Set<ModuleReference> found = ModuleFinder.of(home(module.classes().get(0))).findAll();
    assertThat(found).as("modules found for %s", module.id()).hasSize(1);
    return found.iterator().next().descriptor();
  }

  /** The jar or directory that a class was read from. */
  static Path home(JavaClass type) {
    String uri = type.getSource().orElseThrow().getUri().toString();
    String suffix = type.getName().replace('.', '/') + ".class";
    String root = uri.substring(0, uri.length() - suffix.length());
    return Path.of(
        URI.create(root.startsWith("jar:") ? root.substring(4, root.indexOf("!/")) : root));
  }
}
