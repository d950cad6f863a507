package io.supercargo.apply.history;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.model.Resource;
import io.supercargo.read.JsonTrees;
import io.supercargo.read.ManifestReader;
import io.supercargo.render.JsonWriter;
import io.supercargo.set.Manifests;
import io.supercargo.set.ManifestsBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Packs sets into pieces of bytes that fit into Secrets, and unpacks them. */
final class Archive {
  private static final String SECRET = "Secret";

  private final int pieceSize;

  /**
   * Makes an archive.
   *
   * @param pieceSize how many bytes fit into one piece
   */
  Archive(int pieceSize) {
    this.pieceSize = pieceSize;
  }

  /**
   * Packs a set.
   *
   * @param namespace of resources that name none
   * @param values whether values of Secrets are in it
   * @param kept Secrets besides, without their values
   */
  List<byte[]> pack(Manifests set, String namespace, boolean values, List<LiveObject> kept) {
    List<Resource> resources = new ArrayList<>();
    Map<String, @Nullable Object> without = new LinkedHashMap<>();
    for (LiveObject secret : kept) {
      without.put(secret.namespace() + "/" + secret.name(), SecretMark.of(secret).tree());
    }
    for (Resource resource : set) {
      if (values || !isSecret(resource)) {
        resources.add(resource);
      } else {
        String own = resource.namespace();
        without.put(
            (own == null ? namespace : own) + "/" + resource.name(),
            SecretMark.of(resource).tree());
      }
    }
    Map<String, @Nullable Object> head = new LinkedHashMap<>();
    head.put("set", set.name());
    head.put("namespace", namespace);
    head.put("secretValues", values && kept.isEmpty());
    head.put("withoutValues", without);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(JsonWriter.standard().renderTree(head).bytes());
      zip.write('\n');
      JsonWriter.standard().render(resources).writeTo(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return split(out.toByteArray());
  }

  private static boolean isSecret(Resource resource) {
    return SECRET.equals(resource.kind()) && "v1".equals(resource.apiVersion());
  }

  private List<byte[]> split(byte[] bytes) {
    List<byte[]> pieces = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += pieceSize) {
      pieces.add(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + pieceSize)));
    }
    return pieces;
  }

  /**
   * Unpacks a set.
   *
   * @param name how a message calls it
   * @throws DeliveryException if the pieces are no set
   */
  Recorded unpack(String name, List<byte[]> pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    pieces.forEach(all::writeBytes);
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(all.toByteArray()))) {
      byte[] text = zip.readAllBytes();
      int end = 0;
      while (text[end] != '\n') {
        end++;
      }
      return recorded(
          JsonTrees.readObject(name, Arrays.copyOf(text, end)),
          Arrays.copyOfRange(text, end + 1, text.length));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new DeliveryException(name + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Recorded recorded(Map<String, @Nullable Object> head, byte[] list) {
    String text = new String(list, StandardCharsets.UTF_8);
    ManifestsBuilder builder = Manifests.builder(String.valueOf(head.get("set")));
    if (head.get("namespace") instanceof String namespace) {
      builder.namespace(namespace);
    }
    for (Resource resource :
        ManifestReader.lenient().withoutPositions().read("release", text).resources()) {
      builder.add(resource, null);
    }
    boolean values = !Boolean.FALSE.equals(head.get("secretValues"));
    return new Recorded(builder.build(), values, marks(head.get("withoutValues")));
  }

  private static Map<String, SecretMark> marks(@Nullable Object tree) {
    Map<String, SecretMark> marks = new LinkedHashMap<>();
    Map<?, ?> all = tree instanceof Map<?, ?> map ? map : Map.of();
    for (Map.Entry<?, ?> each : all.entrySet()) {
      SecretMark mark = SecretMark.read(each.getValue());
      if (mark != null) {
        marks.put(String.valueOf(each.getKey()), mark);
      }
    }
    return marks;
  }
}
