package io.supercargo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The arrows between modules, and what the leanest of them may use. */
class ArrowsTest {
  @ParameterizedTest
  @EnumSource
  void everyModuleHasClasses(ShippedModule module) {
    assertThat(module.classes()).as("classes of %s", module.id()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void modulesDependAlongTheArrowsOnly(ShippedModule module) {
    classes()
        .that(belongTo(module))
        .should()
        .onlyDependOnClassesThat(beyondOursOrAllowedTo(module))
        .check(ShippedModule.CLASSES);
  }

  @ParameterizedTest
  @EnumSource(names = {"CORE", "DSL", "RENDER"})
  void leanModulesUseTheJdkAndAnnotationsOnly(ShippedModule module) {
    classes()
        .that(belongTo(module))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "io.supercargo..", "org.jspecify.annotations", "jakarta.validation..")
        .check(ShippedModule.CLASSES);
  }

  @ParameterizedTest
  @EnumSource(names = {"CORE", "DSL", "RENDER", "READ"})
  void leanModulesNeitherLogNorReflectNorLookServicesUp(ShippedModule module) {
    noClasses()
        .that(belongTo(module))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "log, reflect or look services up", ArrowsTest::isForbiddenService))
        .check(ShippedModule.CLASSES);
  }

  @Test
  void nobodyUsesTheContextClassLoader() {
    noClasses()
        .should()
        .callMethod(Thread.class, "getContextClassLoader")
        .check(ShippedModule.CLASSES);
  }

  private static boolean isForbiddenService(JavaClass type) {
    return type.getPackageName().equals("java.util.logging")
        || type.getPackageName().startsWith("java.lang.reflect")
        || type.getName().startsWith("java.lang.System$Logger")
        || type.getName().equals("java.util.ServiceLoader");
  }

  private static DescribedPredicate<JavaClass> belongTo(ShippedModule module) {
    return DescribedPredicate.describe("belong to " + module.id(), module::owns);
  }

  private static DescribedPredicate<JavaClass> beyondOursOrAllowedTo(ShippedModule module) {
    return DescribedPredicate.describe(
        module.id() + " may know",
        type -> ShippedModule.of(type).map(module::mayDependOn).orElse(true));
  }
}
