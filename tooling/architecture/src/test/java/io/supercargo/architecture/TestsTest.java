package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The coverage check passes over a module without any test; this does not. The contract of the
 * adapters is tests itself, which the adapters run.
 */
class TestsTest {
  @Test
  void everyModuleWithCodeHasTests() throws Exception {
    List<Path> untested = new ArrayList<>();
    for (Path module : Repository.modules()) {
      if (!Repository.javaFiles(module.resolve("src/main/java")).isEmpty()
          && Repository.javaFiles(module.resolve("src/test/java")).isEmpty()
          && !module.endsWith("benchmarks")
          && !module.endsWith("client-adapter/contract")) {
        untested.add(module);
      }
    }
    assertThat(untested).as("modules without tests").isEmpty();
  }
}
