package io.supercargo.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.annotations.SerializedName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseListingTest {
  @TempDir Path directory;

  /** The bytes of every class of today's client say what reflection says. */
  @Test
  void aClassFileHasTheFieldsOfItsClass() throws IOException {
    int compared = 0;
    for (Class<?> type : ClientClasses.find()) {
      Set<String> expected = new TreeSet<>();
      for (Field field : type.getDeclaredFields()) {
        SerializedName name = field.getAnnotation(SerializedName.class);
        if (name != null) {
          expected.add(name.value());
        }
      }
      try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
        assertThat(ClassFile.fields(in).keySet()).as(type.getName()).isEqualTo(expected);
      }
      compared += expected.size();
    }
    assertThat(compared).isGreaterThan(3000);
  }

  @Test
  void whatAFieldHoldsIsTold() throws IOException {
    Class<?> type = io.kubernetes.client.openapi.models.V1PodSpec.class;
    try (InputStream in = type.getResourceAsStream("V1PodSpec.class")) {
      assertThat(ClassFile.fields(in))
          .containsEntry("containers", "V1Container")
          .containsEntry("affinity", "V1Affinity")
          .containsEntry("nodeSelector", "")
          .containsEntry("nodeName", "");
    }
  }

  @Test
  void bytesOfSomethingElseAreRefused() {
    byte[] bytes = {0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 99};
    assertThatThrownBy(() -> ClassFile.fields(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessage("constant 99 is none of a class file");
  }

  @Test
  void aDirectoryThatIsMissingIsNamed() {
    Path missing = directory.resolve("none");
    assertThatThrownBy(() -> list(missing))
        .hasMessage(
            "expected a directory with the older releases of client-java-api, found no " + missing);
  }

  @Test
  void aJarOfSomethingElseIsNamed() throws IOException {
    Path jar = directory.resolve("1.30.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("other/Thing.class"));
    }
    assertThatThrownBy(() -> list(directory))
        .hasMessage(jar + " holds no model of the Kubernetes client");
  }

  private void list(Path jars) throws IOException {
    ReleaseListing.main(new String[] {jars.toString(), directory.resolve("out").toString()});
  }
}
