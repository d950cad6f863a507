package io.supercargo.codegen;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The JSON fields of one class of the client, read from the bytes of its class file: an old release
 * is never loaded, so it needs none of the libraries that it was made for.
 */
final class ClassFile {
  private static final String SERIALIZED_NAME = "Lcom/google/gson/annotations/SerializedName;";
  private static final Pattern HELD = Pattern.compile("L" + ClientClasses.DIRECTORY + "(\\w+);");

  private final DataInputStream in;
  private final @Nullable Object[] constants;
  private final Map<String, String> fields = new TreeMap<>();

  private ClassFile(InputStream bytes) throws IOException {
    this.in = new DataInputStream(bytes);
    in.skipNBytes(8); // magic number and version
    this.constants = new Object[in.readUnsignedShort()];
  }

  /** Returns for each JSON field the simple name of the class that it holds, or an empty text. */
  static Map<String, String> fields(InputStream bytes) throws IOException {
    ClassFile file = new ClassFile(bytes);
    file.readConstants();
    file.in.skipNBytes(6); // access, this class, superclass
    file.in.skipNBytes(2L * file.in.readUnsignedShort()); // interfaces
    for (int i = file.in.readUnsignedShort(); i > 0; i--) {
      file.readField();
    }
    return file.fields;
  }

  private void readConstants() throws IOException {
    for (int i = 1; i < constants.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> constants[i] = in.readUTF();
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // takes two places
        }
        default -> throw new IOException("constant " + tag + " is none of a class file");
      }
    }
  }

  private void readField() throws IOException {
    in.skipNBytes(4); // access, name in Java
    String type = text();
    String name = null;
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      String attribute = text();
      int length = in.readInt();
      switch (attribute) {
        case "Signature" -> type = text();
        case "RuntimeVisibleAnnotations" -> name = serializedName();
        default -> in.skipNBytes(length);
      }
    }
    if (name != null) {
      Matcher held = HELD.matcher(type);
      fields.put(name, held.find() ? held.group(1) : "");
    }
  }

  /** Reads a field's annotations; those that the client has hold texts, if anything. */
  private @Nullable String serializedName() throws IOException {
    String name = null;
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      String type = text();
      for (int k = in.readUnsignedShort(); k > 0; k--) {
        String element = text();
        if (in.readUnsignedByte() != 's') {
          throw new IOException("expected a text as " + element + " of " + type);
        }
        String value = text();
        name = type.equals(SERIALIZED_NAME) && element.equals("value") ? value : name;
      }
    }
    return name;
  }

  private String text() throws IOException {
    return String.valueOf(constants[in.readUnsignedShort()]);
  }
}
