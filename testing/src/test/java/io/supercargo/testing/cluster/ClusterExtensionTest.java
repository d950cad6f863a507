package io.supercargo.testing.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.skippedWithReason;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

@Isolated("changes system properties and standard error")
class ClusterExtensionTest {
  private static final String PREFIX = "supercargo.cluster.";
  private final Map<String, String> before = new HashMap<>();
  private final PrintStream error = System.err;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void restore() {
    System.setErr(error);
    before.forEach(
        (name, value) -> {
          if (value == null) {
            System.clearProperty(name);
          } else {
            System.setProperty(name, value);
          }
        });
  }

  @Test
  void withoutAServerTestsAreSkippedWithTheCommand() {
    withoutAnyServer();
    set("required", "");

    run()
        .containerEvents()
        .assertThatEvents()
        .haveExactly(
            2,
            event(
                skippedWithReason(
                    reason -> reason.contains("tooling/control-plane/build --version 0.0.0"))));
  }

  @Test
  void whatIsSkippedIsSaidLoudlyOnce() {
    withoutAnyServer();
    set("required", "");

    run();

    assertThat(said.toString(StandardCharsets.UTF_8))
        .containsOnlyOnce("TESTS SKIPPED")
        .contains("tooling/control-plane/build");
  }

  @Test
  void aRequiredServerThatIsMissingIsAFailure() {
    withoutAnyServer();
    set("required", "true");

    EngineExecutionResults results = run();

    results.containerEvents().assertThatEvents().haveAtLeast(1, event(finishedWithFailure()));
    assertThat(results.testEvents().started().count()).isZero();
    assertThat(results.containerEvents().failed().stream())
        .allSatisfy(
            each ->
                assertThat(each.getPayload().orElseThrow().toString())
                    .contains("No Kubernetes API server 0.0.0"));
  }

  private void withoutAnyServer() {
    for (String setting : new String[] {"kubeconfig", "binaries", "download", "build"}) {
      set(setting, "");
    }
    set("version", "0.0.0");
  }

  private void set(String setting, String value) {
    before.putIfAbsent(PREFIX + setting, System.getProperty(PREFIX + setting));
    System.setProperty(PREFIX + setting, value);
  }

  private static EngineExecutionResults run() {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(First.class), selectClass(Second.class))
        .execute();
  }

  @ClusterTest
  static final class First {
    @Test
    void needsAServer(Cluster cluster) {
      assertThat(cluster.version()).isNotEmpty();
    }
  }

  @ClusterTest
  static final class Second {
    @Test
    void needsAServerToo(Judge judge) {
      assertThat(judge).isNotNull();
    }
  }
}
