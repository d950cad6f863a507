package io.supercargo.client.kubectl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.apply.spi.ClusterClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How kubectl is started, watched and ended. */
@Timeout(180)
class KubectlProxyTest {
  private static final Target TARGET = new Target("one", "https://a:1", "shop");
  private static final String VIEW = FakeKubectl.showing(FakeKubectl.view("https://a:1/x", ""));

  @TempDir private Path directory;
  private FakeKubectl fake;

  @BeforeEach
  void prepare() {
    fake = new FakeKubectl(directory);
  }

  private long pid() throws IOException {
    return Long.parseLong(Files.readString(fake.pid()).strip());
  }

  /** Waits until a process has ended. */
  static void awaitEnd(long pid) throws Exception {
    var process = ProcessHandle.of(pid);
    if (process.isPresent()) {
      process.get().onExit().get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void itRunsUntilTheClientIsClosedAndLeavesNothing() throws Exception {
    KubectlProxy proxy = KubectlProxy.start(fake.of("exit 1", fake.serving()), TARGET);
    Path home = proxy.socket().getParent();
    assertThat(Files.getPosixFilePermissions(home)).hasSize(3);
    assertThat(Files.readString(fake.calls()))
        .isEqualTo("proxy --unix-socket=" + proxy.socket() + " --disable-filter=true\n");
    IOException some = new IOException("some");
    assertThat(proxy.because(some)).isSameAs(some);
    long pid = pid();
    assertThat(ProcessHandle.of(pid)).isPresent();
    proxy.close();
    awaitEnd(pid);
    proxy.awaitEnd();
    assertThat(home).doesNotExist();
    proxy.close();
  }

  @Test
  void pathsOfServersAreToldAndClientsEndIt() throws Exception {
    Kubectl kubectl = fake.of(VIEW, fake.serving());
    long pid;
    try (ClusterClient client = KubectlClient.of(kubectl)) {
      assertThat(client.description()).isEqualTo("kubectl one (https://a:1/x)");
      pid = pid();
    }
    awaitEnd(pid);
    assertThat(Files.readString(fake.calls())).endsWith(" --append-server-path=true\n");
  }

  @Test
  void whyItDoesNotServeIsSaid() throws IOException {
    Kubectl kubectl = fake.of(VIEW, "echo 'error: unknown flag: --unix-socket' >&2; exit 1");
    assertThatThrownBy(() -> KubectlClient.of(kubectl))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot connect through kubectl: kubectl did not begin to serve")
        .hasMessageEndingWith("error: unknown flag: --unix-socket");
  }

  @Test
  void whyItEndedIsSaid() throws Exception {
    String serving =
        "for i in 1 2 3 4 5 6 7 8 9 10 11 12; do echo \"line $i\"; done; " + fake.serving();
    KubectlProxy proxy = KubectlProxy.start(fake.of("exit 1", serving), TARGET);
    ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroyForcibly);
    Path home = proxy.socket().getParent();
    proxy.awaitEnd();
    assertThat(proxy.because(new IOException("refused")))
        .hasMessageStartingWith("kubectl has ended: line 3\nline 4\n")
        .hasMessageContaining("line 12")
        .hasRootCauseMessage("refused");
    assertThat(home).doesNotExist();
  }

  @Test
  void interruptionsEndTheWaitForItsStart() throws Exception {
    Kubectl kubectl = fake.of("exit 1", "echo $$ > '" + fake.pid() + "'; exec sleep 1000");
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> KubectlProxy.start(kubectl, TARGET))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whatDoesNotEndIsMadeTo() throws Exception {
    Kubectl kubectl = fake.of("exit 1", "trap '' TERM; " + fake.serving());
    KubectlProxy proxy = KubectlProxy.start(kubectl, TARGET);
    Path home = proxy.socket().getParent();
    long pid = pid();
    proxy.close();
    awaitEnd(pid);
    proxy.awaitEnd();
    assertThat(home).doesNotExist();
  }

  @Test
  void interruptionsDoNotKeepItFromEnding() throws Exception {
    KubectlProxy proxy = KubectlProxy.start(fake.of("exit 1", fake.serving()), TARGET);
    Thread.currentThread().interrupt();
    proxy.close();
    assertThat(Thread.interrupted()).isTrue();
    awaitEnd(pid());
  }

  @Test
  void whatIsSilentForTooLongDoesNotServe() throws Exception {
    Process silent = new ProcessBuilder("sleep", "1000").start();
    assertThat(new ProxyLog(silent).awaitReady(0)).isFalse();
    silent.destroyForcibly();
  }

  @Test
  void aKilledJvmLeavesNoneBehind() throws Exception {
    fake.of(VIEW, fake.serving());
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ProxyHolder.class.getName(),
                directory.resolve("kubectl").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Path socket = Path.of(jvm.inputReader().readLine());
    assertThat(socket.getParent()).exists();
    long pid = pid();
    ProcessHandle shell = jvm.children().findFirst().orElseThrow();
    jvm.destroyForcibly().waitFor();
    awaitEnd(pid);
    awaitEnd(shell.pid());
    assertThat(socket.getParent()).doesNotExist();
  }
}
