package io.supercargo.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The readers that everything we write is read back by. */
final class YamlReaders {
  private static final int LARGE = 1 << 30;

  /** Programs, with the separator of paths between them. */
  private static final String KUBECTL = System.getProperty("supercargo.kubectl", "kubectl");

  private YamlReaders() {}

  /** A reader of one document. */
  interface Reader {
    Object read(String yaml) throws IOException;
  }

  /** A reader and what it is called in reports. */
  record Named(String name, Reader reader) {}

  /** All that this machine has, and one line on standard error for each that is missing. */
  static List<Named> available() {
    List<Named> readers = new ArrayList<>();
    readers.add(new Named("SnakeYAML (YAML 1.1)", YamlReaders::snakeYaml));
    readers.add(new Named("snakeyaml-engine (YAML 1.2)", YamlReaders::engine));
    readers.add(new Named("Jackson YAMLMapper", YamlReaders::jackson));
    for (String program : KUBECTL.split(File.pathSeparator)) {
      String version = kubectlVersion(program);
      if (version != null) {
        readers.add(new Named("kubectl " + version, yaml -> kubectl(program, yaml)));
      } else {
        System.err.println(
            "SKIPPED: reading YAML back with kubectl: there is no program " + program);
      }
    }
    return readers;
  }

  private static Object snakeYaml(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGE);
    options.setAllowDuplicateKeys(false);
    return new Yaml(new SafeConstructor(options)).load(yaml);
  }

  private static Object engine(String yaml) {
    return new Load(LoadSettings.builder().setCodePointLimit(LARGE).build()).loadFromString(yaml);
  }

  private static Object jackson(String yaml) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGE);
    YAMLFactory factory = YAMLFactory.builder().loaderOptions(options).build();
    return new ObjectMapper(factory).readValue(yaml, Map.class);
  }

  private static @Nullable String kubectlVersion(String program) {
    try {
      Process process = new ProcessBuilder(program, "version", "--client").start();
      String version = new String(process.getInputStream().readAllBytes(), UTF_8);
      return process.waitFor() == 0
          ? version.lines().findFirst().orElse("").replaceFirst(".* v", "")
          : null;
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets kubectl print the object as JSON; no server is asked. */
  private static Object kubectl(String program, String yaml) throws IOException {
    Path file = Files.createTempFile("supercargo", ".yaml");
    Path errors = Files.createTempFile("supercargo", ".err");
    try {
      Files.writeString(file, "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n" + yaml);
      Process process =
          new ProcessBuilder(
                  program, "annotate", "--local", "-f", file.toString(), "-o", "json", "x=y")
              .redirectError(errors.toFile())
              .start();
      byte[] json = process.getInputStream().readAllBytes();
      if (process.waitFor() != 0) {
        throw new IOException(Files.readString(errors, UTF_8));
      }
      Map<?, ?> object = new ObjectMapper().readValue(json, Map.class);
      List.of("apiVersion", "kind", "metadata").forEach(object::remove);
      return object;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      Files.delete(file);
      Files.delete(errors);
    }
  }
}
