package io.supercargo.client.kubectl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A program in the place of kubectl, which writes down how it was called. */
final class FakeKubectl {
  private static final String VIEW =
      """
      {"kind":"Config","apiVersion":"v1",
       "clusters":[{"name":"a","cluster":{"server":"SERVER"}}],
       "users":[{"name":"me","user":{"token":"REDACTED"}}],
       "contexts":[{"name":"one","context":{"cluster":"a","user":"me"NAMESPACE}}],
       "current-context":"one"}
      """;

  private final Path directory;

  FakeKubectl(Path directory) {
    this.directory = directory;
  }

  static String view(String server, String namespace) {
    String more = namespace.isEmpty() ? "" : ",\"namespace\":\"" + namespace + "\"";
    return VIEW.replace("SERVER", server).replace("NAMESPACE", more);
  }

  /**
   * Makes the program.
   *
   * @param view what it does to show its configuration
   * @param proxy what it does as a proxy
   */
  Kubectl of(String view, String proxy) throws IOException {
    String script =
        "#!/bin/sh\necho \"$@\" >> '%s'\ncase \"$*\" in\n*'config view'*) %s ;;\n*) %s ;;\nesac\n"
            .formatted(calls(), view, proxy);
    Path program = Files.writeString(directory.resolve("kubectl"), script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return Kubectl.at(program);
  }

  Path calls() {
    return directory.resolve("calls");
  }

  /** A command that shows a configuration. */
  static String showing(String view) {
    return "echo '" + view.replace("\n", " ") + "'";
  }

  /** A command that says that it serves, writes its process id down, and stays. */
  String serving() {
    return "echo $$ > '%s'; echo 'Starting to serve on x'; exec sleep 1000".formatted(pid());
  }

  Path pid() {
    return directory.resolve("pid");
  }
}
