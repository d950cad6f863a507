package io.supercargo.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of Markdown with its snippets: fenced blocks below a line {@code <!-- snippet: FILE -->},
 * {@code <!-- snippet: FILE#REGION -->} or {@code <!-- snippet: FILE#FROM-TO -->}.
 */
final class Page {
  private static final Pattern MARK = Pattern.compile("<!-- snippet: ([^#\\s]+)(?:#(\\S+))? -->");

  private final List<String> lines;
  private final List<Block> blocks = new ArrayList<>();

  Page(List<String> lines) {
    this.lines = lines;
    int open = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        if (open >= 0) {
          blocks.add(new Block(lines, open, i));
        }
        open = open >= 0 ? -1 : i;
      }
    }
    if (open >= 0) {
      throw new IllegalArgumentException("line " + (open + 1) + ": the block is not closed");
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Returns the page with other lines in the place of a block's. */
  Page with(Block block, List<String> content) {
    List<String> changed = new ArrayList<>(lines.subList(0, block.open + 1));
    changed.addAll(content);
    changed.addAll(lines.subList(block.close, lines.size()));
    return new Page(changed);
  }

  List<String> lines() {
    return lines;
  }

  /** A fenced block. */
  static final class Block {
    private final int open;
    private final int close;
    private final String language;
    private final List<String> content;
    private final String file;
    private final String part;

    private Block(List<String> lines, int open, int close) {
      this.open = open;
      this.close = close;
      this.language = lines.get(open).substring(3).strip();
      this.content = lines.subList(open + 1, close);
      Matcher mark = MARK.matcher(open == 0 ? "" : lines.get(open - 1));
      boolean marked = mark.matches();
      this.file = marked ? mark.group(1) : "";
      this.part = marked && mark.group(2) != null ? mark.group(2) : "";
    }

    /** The number of the line that opens the block. */
    int line() {
      return open + 1;
    }

    String language() {
      return language;
    }

    List<String> content() {
      return content;
    }

    /** Whether a line above says where the block comes from. */
    boolean isSnippet() {
      return !file.isEmpty();
    }

    /** The file that is quoted, from the root of the repository. */
    String file() {
      return file;
    }

    /** The part that is quoted; see {@link Region}. */
    String part() {
      return part;
    }
  }
}
