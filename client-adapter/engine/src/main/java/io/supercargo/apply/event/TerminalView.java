package io.supercargo.apply.event;

import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.text.OneLine;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Shows progress on a terminal: a line for each object that is delivered, ready, gone or failed,
 * and below them one line that changes, with what is waited for.
 */
public final class TerminalView implements Consumer<DeliveryEvent> {
  private static final String CLEAR = "\r\u001b[K";
  private static final String RESET = "\u001b[0m";
  private static final int WIDTH = 100;

  private final PrintStream out;
  private final Map<ObjectKey, String> open = new LinkedHashMap<>();

  /** Makes a view; whoever made the stream closes it. */
  public TerminalView(PrintStream out) {
    this.out = out;
  }

  @Override
  public void accept(DeliveryEvent event) {
    out.print(CLEAR);
    ObjectKey key = event.key();
    String mark = mark(event.type());
    String message = OneLine.of(event.message());
    if (key != null && mark != null) {
      open.remove(key);
      out.print(mark + RESET + " " + key + (message.isEmpty() ? "" : ": " + message) + "\n");
    } else if (key != null) {
      open.put(key, message.isEmpty() ? word(event) : message);
    }
    if (event.type() == DeliveryEvent.Type.FINISHED) {
      out.print(message + "\n");
    } else {
      out.print(status(event));
    }
    out.flush();
  }

  private String status(DeliveryEvent event) {
    StringBuilder line = new StringBuilder();
    line.append(event.done()).append('/').append(event.total());
    for (Map.Entry<ObjectKey, String> each : open.entrySet()) {
      line.append("  ").append(each.getKey()).append(" (").append(each.getValue()).append(')');
    }
    return line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line.toString();
  }

  private static String word(DeliveryEvent event) {
    return event.type() == DeliveryEvent.Type.PRUNING ? "is deleted" : "is applied";
  }

  private static @Nullable String mark(DeliveryEvent.Type type) {
    switch (type) {
      case DELIVERED:
        return "\u001b[2m✓";
      case READY:
        return "\u001b[32m✓";
      case PRUNED:
        return "\u001b[32m-";
      case KEPT:
        return "\u001b[2m=";
      case SKIPPED:
        return "\u001b[33m…";
      case FAILED:
        return "\u001b[31m✗";
      default:
        return null;
    }
  }
}
