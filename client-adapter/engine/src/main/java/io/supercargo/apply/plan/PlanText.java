package io.supercargo.apply.plan;

import io.supercargo.apply.spi.FieldConflict;
import io.supercargo.apply.text.OneLine;
import io.supercargo.diff.Change;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.read.ManifestReader;
import io.supercargo.render.JsonWriter;
import io.supercargo.render.YamlWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes plans for people: what happens to each object and which fields change, secrets masked. The
 * last line counts.
 */
public final class PlanText {
  private static final String RESET = "\u001b[0m";
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String YELLOW = "\u001b[33m";
  private static final String DIM = "\u001b[2m";

  private final boolean colour;
  private final boolean content;

  private PlanText(boolean colour, boolean content) {
    this.colour = colour;
    this.content = content;
  }

  /** Returns the writer for files and logs. */
  public static PlanText plain() {
    return new PlanText(false, false);
  }

  /** Returns a writer that colours for terminals. */
  public PlanText coloured() {
    return new PlanText(true, content);
  }

  /** Returns a writer that shows the whole of new objects, too. */
  public PlanText withContent() {
    return new PlanText(colour, true);
  }

  /** Returns the text of a plan, each line ended. */
  public String render(Plan plan) {
    StringBuilder out = new StringBuilder();
    out.append("Set ").append(plan.scope().set()).append(" in namespace ");
    out.append(plan.scope().namespace()).append(" of ").append(plan.scope().cluster());
    out.append('\n');
    for (PlannedChange change : plan.changes()) {
      if (change.action() != Action.UNCHANGED || !change.warnings().isEmpty()) {
        change(out, change);
      }
    }
    return out.append(summary(plan)).append('\n').toString();
  }

  private void change(StringBuilder out, PlannedChange change) {
    String head = sign(change.action()) + " " + word(change.action()) + " " + change.key();
    out.append(paint(colourOf(change.action()), head));
    String why = change.isDecidedLater() ? "decided later: " + change.reason() : change.reason();
    if (!why.isEmpty()) {
      out.append(paint(DIM, " (" + OneLine.of(why) + ")"));
    }
    out.append('\n');
    for (FieldConflict conflict : change.conflicts()) {
      line(out, YELLOW, "! " + conflict.field() + " belongs to " + conflict.manager());
    }
    for (Change field : change.changes()) {
      line(out, colourOf(field.kind()), field.toString());
    }
    for (String warning : change.warnings()) {
      line(out, YELLOW, "! the server warns: " + warning);
    }
    if (content && change.action() == Action.CREATE) {
      yaml(change).lines().forEach(text -> line(out, GREEN, "+ " + text));
    }
  }

  private void line(StringBuilder out, String paint, String text) {
    out.append("    ").append(paint(paint, OneLine.of(text))).append('\n');
  }

  private static String yaml(PlannedChange change) {
    byte[] json = JsonWriter.standard().renderTree(change.body()).bytes();
    List<Resource> read =
        ManifestReader.lenient().withoutPositions().read("object", json).resources();
    Resource resource =
        read.isEmpty() ? CustomResource.builder("v1", "Unreadable").build() : read.get(0);
    return YamlWriter.standard().redacted().render(resource).text();
  }

  private static String summary(Plan plan) {
    Map<Action, Integer> counts = new EnumMap<>(Action.class);
    for (PlannedChange change : plan.changes()) {
      counts.merge(change.action(), 1, Integer::sum);
    }
    StringBuilder out = new StringBuilder();
    for (Map.Entry<Action, Integer> count : counts.entrySet()) {
      out.append(out.length() == 0 ? "" : ", ");
      out.append(count.getValue()).append(' ').append(past(count.getKey()));
    }
    if (!plan.isEmpty() || !plan.problems().isEmpty()) {
      return out.toString();
    }
    return out.length() == 0 ? "nothing to do" : "nothing to do: " + out;
  }

  private static String past(Action action) {
    switch (action) {
      case CREATE:
        return "to create";
      case CHANGE:
        return "to change";
      case REPLACE:
        return "to replace";
      case PRUNE:
        return "to prune";
      case KEEP:
        return "kept";
      case DETACH:
        return "to detach";
      case CONFLICT:
        return "in conflict";
      default:
        return word(action);
    }
  }

  private static String word(Action action) {
    return action.name().toLowerCase(Locale.ROOT);
  }

  private static String sign(Action action) {
    switch (action) {
      case CREATE:
        return "+";
      case CHANGE:
        return "~";
      case REPLACE:
        return "±";
      case PRUNE:
        return "-";
      case MISSING:
        return "?";
      case CONFLICT, REFUSED:
        return "!";
      default:
        return "=";
    }
  }

  private static String colourOf(Action action) {
    switch (action) {
      case CREATE:
        return GREEN;
      case CHANGE, REPLACE, MISSING:
        return YELLOW;
      case PRUNE, CONFLICT, REFUSED:
        return RED;
      default:
        return DIM;
    }
  }

  private static String colourOf(Change.Kind kind) {
    switch (kind) {
      case ADDED:
        return GREEN;
      case REMOVED:
        return RED;
      default:
        return YELLOW;
    }
  }

  private String paint(String paint, String text) {
    return colour ? paint + text + RESET : text;
  }
}
