package io.supercargo.read;

import io.supercargo.read.internal.InputReader;
import io.supercargo.read.internal.Problem;
import io.supercargo.read.internal.Problems;
import io.supercargo.read.internal.ReadResource;
import io.supercargo.read.internal.yaml.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Decodes one document as the API server does with {@code fieldValidation=Strict}. */
public final class Decoder {
  /** The server takes no more. */
  private static final ReadLimits LIMITS = ReadLimits.defaults().withDocumentBytes(3 << 20);

  private Decoder() {}

  /** Decodes the first resource of a text. */
  public static Decoded decode(String text) {
    List<ReadResource> read = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      new InputReader(LIMITS.internal(), false, false)
          .read(new Splitter(bytes, LIMITS.documentBytes()), read::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (read.isEmpty()) {
      return new Decoded(null, List.of(), List.of());
    }
    List<Problem> problems = read.get(0).problems();
    return new Decoded(
        read.get(0).resource(),
        DecodeProblem.of(problems),
        DecodeProblem.of(Problems.serverAnswer(problems)));
  }
}
