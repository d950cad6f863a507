package io.supercargo.testing.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The script that builds the programs from Go modules; found where the tests run in its repository.
 */
final class BuildScript {
  private static final Path PLACE = Path.of("tooling", "control-plane", "build");

  private BuildScript() {}

  /** What a person would type. */
  static String command(String version) {
    String suffix = version.equals(Settings.DEFAULT_VERSION) ? "" : " --version " + version;
    return PLACE + suffix;
  }

  /** Builds a version into the cache, which takes minutes the first time. */
  static void run(String version) {
    Path script = find(Path.of("").toAbsolutePath());
    if (script == null) {
      throw new NoClusterException(PLACE + " is in no directory above the working directory");
    }
    try {
      // Its progress goes to standard error, its one line of output to nobody.
      int code =
          new ProcessBuilder(script.toString(), "--version", version)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start()
              .waitFor();
      if (code != 0) {
        throw new NoClusterException(command(version) + " failed");
      }
    } catch (IOException e) {
      throw new NoClusterException(script + " could not be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoClusterException(command(version) + " was interrupted", e);
    }
  }

  static @Nullable Path find(Path directory) {
    for (Path each = directory; each != null; each = each.getParent()) {
      Path script = each.resolve(PLACE);
      if (Files.isExecutable(script)) {
        return script;
      }
    }
    return null;
  }
}
