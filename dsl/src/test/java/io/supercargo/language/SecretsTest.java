package io.supercargo.language;

import static io.supercargo.dsl.Supercargo.manifests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.supercargo.check.ApiServer;
import io.supercargo.check.Checks;
import io.supercargo.diff.Diff;
import io.supercargo.model.Bytes;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.ref.SecretRef;
import io.supercargo.set.Manifests;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No output shows a secret value: a marker is put wherever one can stand. */
class SecretsTest {
  private static final String MARKER = "tooManySecrets";
  private static final String ENCODED =
      Base64.getEncoder().encodeToString(MARKER.getBytes(StandardCharsets.UTF_8));

  private final List<String> outputs = new ArrayList<>();

  private void see(Object output) {
    outputs.add(String.valueOf(output));
  }

  private void see(Throwable thrown) {
    assertThat(thrown).isNotNull();
    StringWriter out = new StringWriter();
    thrown.printStackTrace(new PrintWriter(out));
    outputs.add(out.toString());
  }

  private void assertNothingLeaked() {
    assertThat(outputs).isNotEmpty();
    for (String output : outputs) {
      assertThat(output).doesNotContain(MARKER).doesNotContain(ENCODED);
    }
  }

  @Test
  void textsOfSetsShowNone() {
    Manifests set = set();
    see(set);
    see(set.resources());
    set.entries().forEach(this::see);
    for (Secret secret : set.all(Secret.class)) {
      see(secret);
      see(secret.data());
      see(List.of(secret));
      secret.with(b -> see(b));
    }
    assertNothingLeaked();
  }

  private static Manifests set() {
    return manifests(
        "shop",
        m -> {
          SecretRef secret = m.secret("a", s -> s.stringData("password", MARKER));
          m.secret("b", s -> s.data("password", MARKER.getBytes(StandardCharsets.UTF_8)));
          m.secret("c", s -> s.basicAuth("user", MARKER));
          m.secret("d", s -> s.dockerConfig("registry.example.com", "user", MARKER));
          m.secret("e", s -> s.fromEnvironment("key", "X", Map.of("X", MARKER)));
          m.secret(
              "f",
              s ->
                  s.annotation(
                      "kubectl.kubernetes.io/last-applied-configuration", "{\"x\":\"" + MARKER));
          m.customResource(
              "v1", "Secret", "g", c -> c.object("data", d -> d.put("password", ENCODED)));
          m.pod("p", p -> p.container("p", "p:1", c -> c.env("A", secret.key("passwort"))));
        });
  }

  @Test
  void findingsShowNone() {
    see(Checks.check(set()));
    see(catchThrowable(() -> Checks.check(set()).throwIfErrors()));
    see(
        ApiServer.verdict(
            Secret.of(
                    s ->
                        s.name("a").type("kubernetes.io/tls").stringData(MARKER.repeat(30), MARKER))
                .with(s -> s.removeStringData(MARKER.repeat(30)).stringData("bad key!", MARKER))));
    see(
        ApiServer.verdict(
            Secret.of(
                s ->
                    s.name("a")
                        .type("kubernetes.io/dockerconfigjson")
                        .stringData(".dockerconfigjson", "{" + MARKER))));
    assertNothingLeaked();
  }

  @Test
  void verdictsOnUpdatesShowNone() {
    Secret old = Secret.of("a", s -> s.immutable(true).stringData("password", MARKER));
    Secret changed = old.with(s -> s.type("x").replaceStringData("password", MARKER + "2"));
    see(ApiServer.update(old, changed));
    see(catchThrowable(() -> ApiServer.update(old, changed).throwIfErrors()));
    see(Diff.between(old, changed));
    Manifests set = set();
    Manifests edited =
        set.edit(Secret.class, "a", s -> s.with(b -> b.replaceStringData("password", "other")));
    see(Diff.between(set, edited));
    see(Diff.between(edited, set).toString());
    assertNothingLeaked();
  }

  @Test
  void exceptionsShowNone(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("key"), MARKER);
    see(catchThrowable(() -> Secret.of(s -> s.tls(file, file))));
    see(catchThrowable(() -> Secret.of(s -> s.stringData("a", MARKER).stringData("a", MARKER))));
    see(catchThrowable(() -> Secret.of(s -> s.basicAuth(MARKER, MARKER).basicAuth("x", MARKER))));
    see(catchThrowable(() -> Bytes.ofBase64(MARKER + "!")));
    see(catchThrowable(() -> Secret.of(s -> s.setValue(s.index("data"), MARKER))));
    see(
        catchThrowable(
            () -> Secret.of(s -> s.setValue(s.index("stringData"), Map.of("a", List.of(MARKER))))));
    see(
        catchThrowable(
            () ->
                manifests(
                    "shop",
                    m -> {
                      m.secret("a", s -> s.stringData("password", MARKER));
                      m.secret("a", s -> s.stringData("password", MARKER));
                    })));
    assertNothingLeaked();
  }
}
