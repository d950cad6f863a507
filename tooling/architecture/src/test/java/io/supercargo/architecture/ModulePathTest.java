package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import java.io.File;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program on the module path gets at the API of each module. */
class ModulePathTest {
  private static final String MODULE =
      """
      module user {
        requires io.supercargo.dsl;
        requires io.supercargo.render;
        requires io.supercargo.read;
      }
      """;

  private static final String PROGRAM =
      """
      package user;

      import static io.supercargo.dsl.Supercargo.manifests;

      import io.supercargo.check.ApiServer;
      import io.supercargo.check.Checks;
      import io.supercargo.diff.Diff;
      import io.supercargo.finding.Findings;
      import io.supercargo.model.apps.v1.Deployment;
      import io.supercargo.read.ManifestReader;
      import io.supercargo.ref.WorkloadRef;
      import io.supercargo.render.Yaml;
      import io.supercargo.set.Manifests;

      class Program {
        String run() {
          Manifests set =
              manifests(
                  "shop",
                  m -> {
                    WorkloadRef web = m.deployment("web", d -> d.container("web", "nginx:1.27"));
                    m.service("web", s -> s.selects(web).port(80));
                  });
          Findings findings = Checks.check(set);
          Deployment web = set.get(Deployment.class, "web");
          ApiServer.verdict(web);
          Diff.between(web, web.with(d -> d.replicas(3)));
          return Yaml.write(ManifestReader.strict().read(Yaml.write(set)).orThrow()) + findings;
        }
      }
      """;

  @Test
  void theApiOfEachModuleIsExported(@TempDir Path directory) throws Exception {
    Path module = Files.writeString(directory.resolve("module-info.java"), MODULE);
    Path program =
        Files.writeString(
            Files.createDirectory(directory.resolve("user")).resolve("Program.java"), PROGRAM);
    assertThat(compile(directory.resolve("out"), module, program)).isEmpty();
  }

  private static Path jar(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static String compile(Path out, Path... sources) throws Exception {
    Stream<Path> annotations = Stream.of(jar(Nullable.class), jar(Constraint.class));
    Stream<Path> ours =
        Stream.of(ShippedModule.CORE, ShippedModule.DSL, ShippedModule.RENDER, ShippedModule.READ)
            .map(module -> ModuleInfoTest.home(module.classes().get(0)));
    String modulePath =
        Stream.concat(ours, annotations)
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of("--release", "17", "-proc:none", "-d", out.toString(), "--module-path", modulePath);
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean done =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(sources))
              .call();
      return done ? "" : messages.toString();
    }
  }
}
