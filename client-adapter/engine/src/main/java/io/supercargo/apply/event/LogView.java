package io.supercargo.apply.event;

import io.supercargo.apply.text.OneLine;
import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes each event on a line with its time, to the millisecond in UTC: for logs and pipelines. */
public final class LogView implements Consumer<DeliveryEvent> {
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

  private final PrintStream out;

  /** Makes a view; whoever made the stream closes it. */
  public LogView(PrintStream out) {
    this.out = out;
  }

  @Override
  public void accept(DeliveryEvent event) {
    out.print(TIME.format(event.time()) + " " + OneLine.of(event.toString()) + "\n");
  }
}
