package io.supercargo.read.internal.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what is rare: directives, tags and the names of anchors. */
final class Directives {
  private static final String URI_MARKS = ";/?:@&=+$,.!~*'()[]%";

  private final Cursor cursor;

  /** Tags and directives, two texts each: handle, and suffix or prefix. */
  final List<String> texts = new ArrayList<>();

  Directives(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The kind of directive that stands here: {@link Tokens}. */
  int directive() {
    cursor.at++;
    String name = word();
    if (name.isEmpty()) {
      throw cursor.error("could not find expected directive name");
    }
    if (!cursor.isBlankOrEnd(cursor.at)) {
      throw cursor.error("found unexpected non-alphabetical character");
    }
    int kind = directiveKind(name);
    cursor.skipBlanks();
    if (cursor.bytes[cursor.at] == '#') {
      cursor.skipToBreak();
    }
    if (!cursor.isBreakOrEnd(cursor.at)) {
      throw cursor.error("did not find expected comment or line break");
    }
    cursor.skipBreak();
    return kind;
  }

  private int directiveKind(String name) {
    cursor.skipBlanks();
    switch (name) {
      case "YAML":
        version();
        return Tokens.VERSION_DIRECTIVE;
      case "TAG":
        tagDirective();
        return Tokens.TAG_DIRECTIVE;
      default:
        throw cursor.error("found unknown directive name");
    }
  }

  private void version() {
    int major = number();
    if (cursor.bytes[cursor.at] != '.') {
      throw cursor.error("did not find expected digit or '.' character");
    }
    cursor.at++;
    if (major * 100 + number() != 101) {
      throw cursor.error("found incompatible YAML document: the API server reads %YAML 1.1 only");
    }
  }

  private int number() {
    int start = cursor.at;
    int value = 0;
    while (cursor.bytes[cursor.at] >= '0' && cursor.bytes[cursor.at] <= '9') {
      if (cursor.at - start == 2) {
        throw cursor.error("found extremely long version number");
      }
      value = value * 10 + cursor.bytes[cursor.at++] - '0';
    }
    if (cursor.at == start) {
      throw cursor.error("did not find expected version number");
    }
    return value;
  }

  private void tagDirective() {
    String handle = handle(true);
    if (!cursor.isBlank(cursor.at)) {
      throw cursor.error("did not find expected whitespace");
    }
    cursor.skipBlanks();
    String prefix = uri("", false);
    if (!cursor.isBlankOrEnd(cursor.at)) {
      throw cursor.error("did not find expected whitespace or line break");
    }
    texts.add(handle);
    texts.add(prefix);
  }

  /** The index in {@link #texts} of the tag that stands here. */
  int tag() {
    int index = texts.size();
    if (cursor.bytes[cursor.at + 1] == '<') {
      cursor.at += 2;
      texts.add("");
      texts.add(uri("", false));
      if (cursor.bytes[cursor.at] != '>') {
        throw cursor.error("did not find the expected '>'");
      }
      cursor.at++;
    } else {
      shortTag();
    }
    if (!cursor.isBlankOrEnd(cursor.at)) {
      throw cursor.error("did not find expected whitespace or line break");
    }
    return index;
  }

  private void shortTag() {
    String handle = handle(false);
    if (handle.length() > 1 && handle.endsWith("!")) {
      texts.add(handle);
      texts.add(uri("", false));
      return;
    }
    String suffix = uri(handle.substring(1), true);
    texts.add(suffix.isEmpty() ? "" : "!");
    texts.add(suffix.isEmpty() ? "!" : suffix);
  }

  private String handle(boolean directive) {
    if (cursor.bytes[cursor.at] != '!') {
      throw cursor.error("did not find expected '!'");
    }
    int start = cursor.at++;
    word();
    if (cursor.bytes[cursor.at] == '!') {
      cursor.at++;
    } else if (directive && cursor.at - start > 1) {
      throw cursor.error("did not find expected '!'");
    }
    return text(start, cursor.at);
  }

  private String uri(String head, boolean mayBeEmpty) {
    Bytes out = new Bytes();
    while (isUri(cursor.bytes[cursor.at])) {
      if (cursor.bytes[cursor.at] == '%') {
        escape(out);
      } else {
        out.add(cursor.bytes[cursor.at++]);
      }
    }
    if (out.size == 0 && !mayBeEmpty) {
      throw cursor.error("did not find expected tag URI");
    }
    return head + new String(out.data, 0, out.size, StandardCharsets.UTF_8);
  }

  /** One character that is written as the hexadecimal codes of its UTF-8 bytes. */
  private void escape(Bytes out) {
    int lead = octet();
    int width = (lead & 0x80) == 0 ? 1 : (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : 4;
    if ((lead & 0xC0) == 0x80 || lead >= 0xF8) {
      throw cursor.error("found an incorrect leading UTF-8 octet");
    }
    out.add(lead);
    for (int k = 1; k < width; k++) {
      int next = octet();
      if ((next & 0xC0) != 0x80) {
        throw cursor.error("found an incorrect trailing UTF-8 octet");
      }
      out.add(next);
    }
  }

  private int octet() {
    int high = Quoted.hex(cursor.bytes[cursor.at + 1]);
    int low = high < 0 ? -1 : Quoted.hex(cursor.bytes[cursor.at + 2]);
    if (cursor.bytes[cursor.at] != '%' || low < 0) {
      throw cursor.error("did not find URI escaped octet");
    }
    cursor.at += 3;
    return high << 4 | low;
  }

  /** The name of the anchor or alias that stands here. */
  String anchor() {
    cursor.at++;
    String name = word();
    byte b = cursor.bytes[cursor.at];
    if (name.isEmpty() || !cursor.isBlankOrEnd(cursor.at) && "?:,]}%@`".indexOf(b) < 0) {
      throw cursor.error("did not find expected alphabetic or numeric character");
    }
    return name;
  }

  private String word() {
    int start = cursor.at;
    while (isWord(cursor.bytes[cursor.at])) {
      cursor.at++;
    }
    return text(start, cursor.at);
  }

  private String text(int from, int to) {
    return new String(cursor.bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static boolean isUri(byte b) {
    return isWord(b) || b > 0 && URI_MARKS.indexOf(b) >= 0;
  }

  private static boolean isWord(byte b) {
    return b >= 'a' && b <= 'z'
        || b >= 'A' && b <= 'Z'
        || b >= '0' && b <= '9'
        || b == '_'
        || b == '-';
  }
}
