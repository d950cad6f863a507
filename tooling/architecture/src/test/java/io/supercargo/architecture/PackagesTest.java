package io.supercargo.architecture;

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
        .check(ShippedModule.CLASSES);
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(ShippedModule.CLASSES);
  }

  /** The model's base types know ObjectMeta, which is generated on top of them: one slice. */
  private static final class OnePackageEachButOneForTheModel implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      if (ShippedModule.of(type).isEmpty()) {
        return SliceIdentifier.ignore();
      }
      String name = type.getPackageName();
      return SliceIdentifier.of(name.startsWith(MODEL + ".") ? MODEL : name);
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
