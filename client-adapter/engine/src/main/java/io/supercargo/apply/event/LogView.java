package io.supercargo.apply.event;

import java.io.PrintStream;
import java.util.function.Consumer;

/** Writes each event on a line with its time: for logs and pipelines. */
public final class LogView implements Consumer<DeliveryEvent> {
  private final PrintStream out;

  /** Makes a view; whoever made the stream closes it. */
  public LogView(PrintStream out) {
    this.out = out;
  }

  @Override
  public void accept(DeliveryEvent event) {
    out.print(event.time() + " " + event + "\n");
  }
}
