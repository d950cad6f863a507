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

  /**
   * Decodes the first document of a text, or the first resource of it if that is a list.
   *
   * @return a result without resource and problems if there is no resource
   */
  public static Decoded decode(String text) {
    List<Decoded> all = decodeAll(text);
    return all.isEmpty() ? new Decoded(null, List.of(), List.of()) : all.get(0);
  }

  /**
   * Decodes the first document of a text: one resource, or each item of a list in turn, as clients
   * send them.
   *
   * @param text YAML or JSON
   * @return one result a resource, none if there is no resource
   */
  public static List<Decoded> decodeAll(String text) {
    List<Decoded> all = new ArrayList<>();
    for (ReadResource each : firstDocument(read(text))) {
      List<Problem> problems = each.problems();
      all.add(
          new Decoded(
              each.resource(),
              DecodeProblem.of(problems),
              DecodeProblem.of(Problems.serverAnswer(problems))));
    }
    return all;
  }

  private static List<ReadResource> firstDocument(List<ReadResource> read) {
    int end = Math.min(1, read.size());
    while (end > 0 && end < read.size() && read.get(end).item() == end) {
      end++;
    }
    return read.subList(0, end);
  }

  private static List<ReadResource> read(String text) {
    List<ReadResource> read = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      new InputReader(LIMITS.internal(), false, false)
          .read(new Splitter(bytes, LIMITS.documentBytes()), read::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }
}
