package io.supercargo.read.internal.yaml;

import java.util.Arrays;

/** A growing run of bytes. */
final class Bytes {
  byte[] data = new byte[256];
  int size;

  void add(int value) {
    if (size == data.length) {
      grow(1);
    }
    data[size++] = (byte) value;
  }

  void add(byte[] source, int from, int to) {
    int length = to - from;
    if (length > data.length - size) {
      grow(length);
    }
    System.arraycopy(source, from, data, size, length);
    size += length;
  }

  void addCodePoint(int value) {
    if (value < 0x80) {
      add(value);
    } else if (value < 0x800) {
      add(0xC0 | value >> 6);
      add(0x80 | value & 0x3F);
    } else if (value < 0x10000) {
      add(0xE0 | value >> 12);
      add(0x80 | value >> 6 & 0x3F);
      add(0x80 | value & 0x3F);
    } else {
      add(0xF0 | value >> 18);
      add(0x80 | value >> 12 & 0x3F);
      add(0x80 | value >> 6 & 0x3F);
      add(0x80 | value & 0x3F);
    }
  }

  private void grow(int more) {
    data = Arrays.copyOf(data, Math.max(data.length * 2, size + more));
  }
}
