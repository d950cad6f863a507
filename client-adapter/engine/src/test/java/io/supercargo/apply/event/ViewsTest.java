package io.supercargo.apply.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.retry.FakeTime;
import io.supercargo.apply.spi.ObjectKey;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ViewsTest {
  private final ObjectKey web = new TestCluster().key("Deployment", "shop", "web");
  private final ObjectKey old = new TestCluster().key("ConfigMap", "shop", "old");

  @Test
  void logsEachEventOnALine() {
    assertThat(show(LogView::new))
        .startsWith("2026-01-01T00:00:00.000Z [0/2] planned 2 objects\n")
        .contains("2026-01-01T00:00:00.000Z [0/2] waiting Deployment shop/web: 1 of 3\n")
        .endsWith("2026-01-01T00:00:00.000Z [2/2] finished done\n");
  }

  @Test
  void showsOnATerminalWhatIsWaitedForAndWhatIsOver() {
    assertThat(show(TerminalView::new))
        .isEqualTo(
            """
            <0/2\
            <0/2  Deployment shop/web (is applied)\
            <0/2  Deployment shop/web (1 of 3)\
            <\u001b[32m✓\u001b[0m Deployment shop/web
            1/2\
            <1/2  ConfigMap shop/old (is deleted)\
            <\u001b[32m-\u001b[0m ConfigMap shop/old
            2/2\
            <done
            """
                .replace("<", "\r\u001b[K"));
  }

  @Test
  void marksWhatFailedWasSkippedOrStays() {
    assertThat(
            show(
                TerminalView::new,
                progress -> {
                  progress.tell(DeliveryEvent.Type.FAILED, web, "no");
                  progress.tell(DeliveryEvent.Type.SKIPPED, web, "");
                  progress.tell(DeliveryEvent.Type.KEPT, old, "asked");
                }))
        .contains("✗\u001b[0m Deployment shop/web: no\n")
        .contains("…\u001b[0m Deployment shop/web\n")
        .contains("=\u001b[0m ConfigMap shop/old: asked\n");
  }

  @Test
  void whatOthersSayStaysOnItsLine() {
    Consumer<Progress> events =
        progress -> progress.tell(DeliveryEvent.Type.FAILED, web, "no\n\u001b[2J2/2 done\u202e");
    assertThat(show(LogView::new, events))
        .endsWith("failed Deployment shop/web: no\\n\\u001b[2J2/2 done\\u202e\n");
    assertThat(show(TerminalView::new, events))
        .contains("Deployment shop/web: no\\n\\u001b[2J2/2 done\\u202e\n");
  }

  @Test
  void cutsLongLines() {
    assertThat(show(TerminalView::new, progress -> progress.waiting(web, "x".repeat(200))))
        .endsWith("x…")
        .hasSize(4 + 100);
  }

  private String show(Function<PrintStream, Consumer<DeliveryEvent>> view) {
    return show(
        view,
        progress -> {
          progress.tell(DeliveryEvent.Type.PLANNED, null, "2 objects");
          progress.tell(DeliveryEvent.Type.APPLYING, web, "");
          progress.waiting(web, "1 of 3");
          progress.waiting(web, "1 of 3");
          progress.tell(DeliveryEvent.Type.READY, web, "");
          progress.tell(DeliveryEvent.Type.PRUNING, old, "");
          progress.tell(DeliveryEvent.Type.PRUNED, old, "");
          progress.tell(DeliveryEvent.Type.FINISHED, null, "done");
        });
  }

  private static String show(
      Function<PrintStream, Consumer<DeliveryEvent>> view, Consumer<Progress> events) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    events.accept(new Progress(view.apply(stream), new FakeTime(), 2));
    return out.toString(StandardCharsets.UTF_8);
  }
}
