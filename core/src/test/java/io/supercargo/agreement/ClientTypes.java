package io.supercargo.agreement;

import com.google.gson.JsonParser;
import com.google.gson.annotations.SerializedName;
import io.kubernetes.client.openapi.models.V1Pod;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The official client's classes and which of our types each became. */
final class ClientTypes {
  private static final Path FACTS = Path.of("../tooling/codegen/data/types.json");
  private static final String PACKAGE = "io.kubernetes.client.openapi.models.";

  private ClientTypes() {}

  /** Returns the type names of the model by the simple names of the client's classes. */
  static Map<String, String> typeNames() throws IOException {
    Map<String, String> names = new TreeMap<>();
    JsonParser.parseString(Files.readString(FACTS))
        .getAsJsonObject()
        .getAsJsonObject("types")
        .entrySet()
        .forEach(e -> names.put(e.getKey(), text(e.getValue().getAsJsonObject().get("type"))));
    return names;
  }

  private static String text(com.google.gson.JsonElement element) {
    return element.getAsString();
  }

  /** Returns every class of the client's package of models, as its jar lists them. */
  static List<Class<?>> all() throws Exception {
    Path jar = Path.of(V1Pod.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> classes = new ArrayList<>();
    try (FileSystem files = FileSystems.newFileSystem(jar);
        Stream<Path> entries = Files.list(files.getPath(PACKAGE.replace('.', '/')))) {
      for (Path entry : entries.sorted().toList()) {
        String file = entry.getFileName().toString();
        if (file.endsWith(".class") && !file.contains("$")) {
          classes.add(Class.forName(PACKAGE + file.replace(".class", "")));
        }
      }
    }
    return classes;
  }

  /** Returns the fields that the client writes, in the order of their declaration. */
  static List<Field> fields(Class<?> type) {
    return Stream.of(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.isAnnotationPresent(SerializedName.class))
        .toList();
  }

  static String name(Field field) {
    return field.getAnnotation(SerializedName.class).value();
  }

  /** Returns our class for a type name such as {@code core.v1.Container}. */
  static Class<? extends Struct> ours(String typeName) throws ClassNotFoundException {
    return Class.forName("io.supercargo.model." + typeName).asSubclass(Struct.class);
  }

  /** Returns an empty builder, without apiVersion and kind. */
  static StructBuilder<?> builder(Class<?> ours) throws ReflectiveOperationException {
    boolean kind = Stream.of(ours.getMethods()).anyMatch(m -> m.getName().equals("partBuilder"));
    return (StructBuilder<?>) ours.getMethod(kind ? "partBuilder" : "builder").invoke(null);
  }
}
