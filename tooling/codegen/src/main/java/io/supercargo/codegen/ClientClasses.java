package io.supercargo.codegen;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;

/** The model classes of the official client, found in the jar they were loaded from. */
final class ClientClasses {
  static final String DIRECTORY = "io/kubernetes/client/openapi/models/";
  private static final String ANCHOR = DIRECTORY + "V1Pod.class";

  private ClientClasses() {}

  static List<Class<?>> find() throws IOException {
    ClassLoader loader = ClientClasses.class.getClassLoader();
    URL anchor = loader.getResource(ANCHOR);
    if (anchor == null || !(anchor.openConnection() instanceof JarURLConnection connection)) {
      throw new IllegalStateException("io.kubernetes:client-java-api is not on the class path");
    }
    TreeSet<String> names = new TreeSet<>();
    try (JarFile jar = new JarFile(connection.getJarFile().getName())) {
      jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(DIRECTORY) && name.endsWith(".class"))
          .filter(name -> !name.contains("$"))
          .forEach(name -> names.add(name.substring(0, name.length() - 6).replace('/', '.')));
    }
    List<Class<?>> classes = new ArrayList<>();
    for (String name : names) {
      classes.add(load(name, loader));
    }
    return classes;
  }

  private static Class<?> load(String name, ClassLoader loader) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
