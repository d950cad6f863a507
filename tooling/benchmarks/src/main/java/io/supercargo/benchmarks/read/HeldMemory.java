package io.supercargo.benchmarks.read;

import io.supercargo.read.ManifestReader;
import io.supercargo.read.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** Prints how many megabytes of heap resources and positions hold for each megabyte of YAML. */
public final class HeldMemory {
  private static final int MEGABYTES = 16;

  private HeldMemory() {}

  public static void main(String[] arguments) throws IOException {
    byte[] one;
    try (InputStream in = HeldMemory.class.getResourceAsStream("shop.yaml")) {
      one = Objects.requireNonNull(in).readAllBytes();
    }
    String text = new String(one, StandardCharsets.UTF_8);
    String many = ("---\n" + text).repeat((MEGABYTES << 20) / one.length);
    ManifestReader.strict().read(text);
    long before = used();
    Reading reading = ManifestReader.strict().read(many);
    long held = used() - before;
    System.out.println(String.format(Locale.ROOT, "%.1f", (double) held / many.length()));
    if (reading.documents().isEmpty() || many.isEmpty()) {
      throw new IllegalStateException("nothing was read");
    }
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
