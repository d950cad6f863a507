package io.supercargo.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What every package that ships keeps to. */
class PackagesTest {
  private static final String MODEL = "io.supercargo.model";

  @Test
  void everyPackageIsNullMarked() {
    Set<JavaPackage> packages =
        ShippedModule.CLASSES.stream()
            .filter(type -> ShippedModule.of(type).isPresent())
            .map(JavaClass::getPackage)
            .collect(Collectors.toSet());
    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(
            each -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices()
        .assignedFrom(new OnePackageEachButOneForTheModel())
        .should()
        .beFreeOfCycles()
        // Kinds carry the annotation by which Jakarta Validation finds the rules; nothing runs by
        // it.
        .ignoreDependency(resideInAPackage(MODEL + ".."), resideInAPackage("..check.bean"))
        .check(ShippedModule.CLASSES);
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(ShippedModule.CLASSES);
  }

  /**
   * The model's base types know ObjectMeta, which is generated on top of them, and builders take
   * references, which check their arguments as the model does: one slice.
   */
  private static final class OnePackageEachButOneForTheModel implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      if (ShippedModule.of(type).isEmpty()) {
        return SliceIdentifier.ignore();
      }
      String name = type.getPackageName();
      boolean model = name.startsWith(MODEL + ".") || name.equals("io.supercargo.ref");
      return SliceIdentifier.of(model ? MODEL : name);
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
