package io.supercargo.read.internal.yaml;

import java.util.Arrays;

/** The tokens of one document in one array: kind, two numbers that depend on it, line, column. */
final class Tokens {
  static final int WIDTH = 5;

  /** Room that is kept before whatever may turn out to be a key. */
  static final int NOTHING = 0;

  static final int KEY = 1;
  static final int MAPPING_AND_KEY = 2;
  static final int VALUE = 3;
  static final int SCALAR = 4;
  static final int SEQUENCE_START = 5;
  static final int ENTRY = 6;
  static final int BLOCK_END = 7;
  static final int MAPPING_START = 8;
  static final int FLOW_SEQUENCE_START = 9;
  static final int FLOW_SEQUENCE_END = 10;
  static final int FLOW_MAPPING_START = 11;
  static final int FLOW_MAPPING_END = 12;
  static final int FLOW_ENTRY = 13;
  static final int ALIAS = 14;
  static final int ANCHOR = 15;
  static final int TAG = 16;
  static final int VERSION_DIRECTIVE = 17;
  static final int TAG_DIRECTIVE = 18;
  static final int DOCUMENT_START = 19;
  static final int DOCUMENT_END = 20;
  static final int END = 21;

  /** The bits of a token's first number that hold its kind; those above are of a scalar. */
  static final int KIND = 0xFF;

  int[] data = new int[WIDTH * 256];
  int size;

  void add(int kind, int first, int second, int line, int column) {
    if (size == data.length) {
      data = Arrays.copyOf(data, size * 2);
    }
    int[] target = data;
    int base = size;
    target[base] = kind;
    target[base + 1] = first;
    target[base + 2] = second;
    target[base + 3] = line;
    target[base + 4] = column;
    size = base + WIDTH;
  }
}
