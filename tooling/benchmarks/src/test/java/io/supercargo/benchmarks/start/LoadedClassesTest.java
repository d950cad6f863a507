package io.supercargo.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** A class costs a start about the same, whatever is in it, so a start must load few. */
class LoadedClassesTest {
  private static final Pattern OWN =
      Pattern.compile("(?m) (io\\.supercargo\\.\\S+) source: (\\S+)");

  @Test
  void a_shop_loads_few_classes_and_none_that_nobody_asks_for() throws Exception {
    List<String> classes = loaded().map(match -> match.group(1)).toList();
    assertThat(classes)
        .hasSizeBetween(60, 125)
        .contains("io.supercargo.model.apps.v1.Deployment$Builder", "io.supercargo.check.Checks")
        .doesNotContain(
            "io.supercargo.model.apps.v1.Deployment",
            "io.supercargo.model.core.v1.Container",
            "io.supercargo.model.networking.v1.IngressRule",
            "io.supercargo.model.CustomResource$Builder",
            "io.supercargo.ref.RoleHandle")
        .noneMatch(name -> name.startsWith("io.supercargo.check.pod."));
  }

  /** Only where the modules were packaged before: with classes in directories there are no jars. */
  @Test
  void what_a_shop_loads_from_our_jars_need_not_be_unpacked() throws Exception {
    assertThat(loaded().filter(LoadedClassesTest::isPacked).map(match -> match.group(1))).isEmpty();
  }

  private static boolean isPacked(MatchResult loaded) {
    String source = loaded.group(2);
    if (!source.endsWith(".jar")) {
      return false;
    }
    try (JarFile jar = new JarFile(Path.of(URI.create(source)).toFile())) {
      String entry = loaded.group(1).replace('.', '/') + ".class";
      return jar.getEntry(entry).getMethod() != ZipEntry.STORED;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<MatchResult> loaded() throws IOException, InterruptedException {
    Process shop =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                SupercargoShop.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String log = new String(shop.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shop.waitFor()).isZero();
    return OWN.matcher(log)
        .results()
        .filter(match -> !match.group(1).startsWith("io.supercargo.benchmarks."));
  }
}
