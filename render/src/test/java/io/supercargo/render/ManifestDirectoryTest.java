package io.supercargo.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.set.Manifests;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestDirectoryTest {
  private static final ConfigMap A = ConfigMap.of("a", c -> c.data("k", "1"));
  private static final ConfigMap B = ConfigMap.of("b", c -> c.data("k", "1"));
  private static final ConfigMap CHANGED_A = A.with(c -> c.replaceData("k", "2"));

  @TempDir private Path temporary;
  private Path directory;

  @BeforeEach
  void name_a_directory_that_is_not_there_yet() {
    directory = temporary.resolve("build/manifests");
  }

  @Test
  void each_resource_has_its_file() throws IOException {
    DirectoryChanges changes = write(A, B);

    assertThat(changes.written())
        .containsExactly(file("configmap-a.yaml"), file("configmap-b.yaml"));
    assertThat(changes).hasToString("written 2, unchanged 0, removed 0, kept 0");
    assertThat(file("configmap-a.yaml")).hasContent(Yaml.write(A));
    assertThat(names())
        .containsExactly(".supercargo-files", "configmap-a.yaml", "configmap-b.yaml");
  }

  @Test
  void files_that_would_not_change_are_left_alone() throws IOException {
    write(A, B);
    FileTime longAgo = FileTime.fromMillis(0);
    for (String name : names()) {
      Files.setLastModifiedTime(file(name), longAgo);
    }

    DirectoryChanges changes = write(A, B);

    assertThat(changes.unchanged())
        .containsExactly(file("configmap-a.yaml"), file("configmap-b.yaml"));
    assertThat(changes.written()).isEmpty();
    for (String name : names()) {
      assertThat(Files.getLastModifiedTime(file(name))).isEqualTo(longAgo);
    }
  }

  @Test
  void changed_resources_replace_their_files() throws IOException {
    write(A, B);

    DirectoryChanges changes = write(CHANGED_A, B);

    assertThat(changes.written()).containsExactly(file("configmap-a.yaml"));
    assertThat(changes.unchanged()).containsExactly(file("configmap-b.yaml"));
    assertThat(file("configmap-a.yaml")).hasContent(Yaml.write(CHANGED_A));
  }

  @Test
  void files_of_the_last_run_that_are_left_over_are_removed() throws IOException {
    write(A, B);

    DirectoryChanges changes = write(B);

    assertThat(changes.removed()).containsExactly(file("configmap-a.yaml"));
    assertThat(names()).containsExactly(".supercargo-files", "configmap-b.yaml");
  }

  @Test
  void what_somebody_else_put_there_stays() throws IOException {
    write(A);
    Files.writeString(file("notes.yaml"), "mine");

    write(B);
    write();

    assertThat(names()).containsExactly(".supercargo-files", "notes.yaml");
    assertThat(file("notes.yaml")).hasContent("mine");
  }

  @Test
  void a_left_over_file_that_somebody_changed_stays_and_is_nobodys_of_ours_from_then_on()
      throws IOException {
    write(A);
    Files.writeString(file("configmap-a.yaml"), "edited");

    DirectoryChanges changes = write(B);

    assertThat(changes.kept()).containsExactly(file("configmap-a.yaml"));
    assertThat(changes.removed()).isEmpty();
    assertThat(file("configmap-a.yaml")).hasContent("edited");
    assertThat(write(B).kept()).isEmpty();
  }

  @Test
  void a_file_of_ours_that_somebody_changed_is_written_again() throws IOException {
    write(A);
    Files.writeString(file("configmap-a.yaml"), "edited");

    assertThat(write(A).written()).containsExactly(file("configmap-a.yaml"));
    assertThat(file("configmap-a.yaml")).hasContent(Yaml.write(A));
  }

  @Test
  void somebody_elses_file_of_our_name_stops_everything() throws IOException {
    Files.createDirectories(directory);
    Files.writeString(file("configmap-b.yaml"), "foreign");

    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> write(A, B))
        .withMessageContaining("configmap-b.yaml")
        .withMessageContaining("not written by Supercargo");
    assertThat(names()).containsExactly("configmap-b.yaml");
    assertThat(file("configmap-b.yaml")).hasContent("foreign");
  }

  @Test
  void a_directory_of_our_name_stops_everything() throws IOException {
    Files.createDirectories(file("configmap-a.yaml"));

    assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> write(A));
    assertThat(names()).containsExactly("configmap-a.yaml");
  }

  @Test
  void a_file_that_holds_just_what_we_would_write_becomes_ours() throws IOException {
    Files.createDirectories(directory);
    Files.writeString(file("configmap-a.yaml"), Yaml.write(A));

    assertThat(write(A).unchanged()).containsExactly(file("configmap-a.yaml"));
    assertThat(write(B).removed()).containsExactly(file("configmap-a.yaml"));
  }

  @Test
  void a_file_that_is_gone_already_is_no_change() throws IOException {
    write(A, B);
    Files.delete(file("configmap-a.yaml"));

    assertThat(write(B)).hasToString("written 0, unchanged 1, removed 0, kept 0");
  }

  @Test
  void a_run_that_was_killed_half_way_is_completed_by_the_next() throws IOException {
    write(A);
    FileIndex index = FileIndex.read(directory);
    index.add("configmap-a.yaml", Yaml.write(CHANGED_A).getBytes(UTF_8));
    index.add("configmap-b.yaml", Yaml.write(B).getBytes(UTF_8));
    index.save();
    Files.writeString(file("configmap-b.yaml"), Yaml.write(B));
    Files.writeString(file(".supercargo-next-configmap-a.yaml"), "half");

    write(CHANGED_A);

    assertThat(file("configmap-a.yaml")).hasContent(Yaml.write(CHANGED_A));
    assertThat(names()).containsExactly(".supercargo-files", "configmap-a.yaml");
  }

  @Test
  void what_a_run_is_about_to_write_is_noted_before_it_writes() throws IOException {
    write(A);
    Path obstacle = Files.createDirectories(file(".supercargo-next-configmap-b.yaml"));

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> write(CHANGED_A, B));

    FileIndex index = FileIndex.read(directory);
    assertThat(index.names()).containsExactly("configmap-a.yaml", "configmap-b.yaml");
    assertThat(index.wrote("configmap-a.yaml", Yaml.write(A).getBytes(UTF_8))).isTrue();
    assertThat(index.wrote("configmap-a.yaml", Yaml.write(CHANGED_A).getBytes(UTF_8))).isTrue();
    Files.delete(obstacle);
    assertThat(write(B).removed()).containsExactly(file("configmap-a.yaml"));
  }

  @Test
  void an_edit_of_the_same_size_is_an_edit() throws IOException {
    write(A);
    Files.writeString(file("configmap-a.yaml"), Yaml.write(A).replace("1", "7"));

    assertThat(write(B).kept()).containsExactly(file("configmap-a.yaml"));
  }

  @Test
  void an_index_cannot_point_outside_the_directory() throws IOException {
    write(A);
    Path outside = Files.writeString(temporary.resolve("outside.yaml"), "x");
    String line = Files.readString(file(".supercargo-files"));
    Files.writeString(
        file(".supercargo-files"),
        line
            + "8cdc1683 1 ../../outside.yaml\n8cdc1683 1 ..\\outside.yaml\nnonsense\n\n"
            + "8cdc1683 1 .hidden.yaml\n8cdc1683 1 text.txt\n");
    Files.writeString(file("text.txt"), "x");
    Files.writeString(file(".hidden.yaml"), "x");

    write();

    assertThat(outside).exists();
    assertThat(names()).containsExactly(".hidden.yaml", ".supercargo-files", "text.txt");
  }

  @Test
  void resources_that_belong_into_one_file_are_refused_before_anything_is_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(A, CHANGED_A))
        .withMessageContaining("configmap-a.yaml");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(A, Pod.of(p -> {})))
        .withMessageContaining("Pod has no metadata.name");
    assertThat(directory).doesNotExist();
  }

  @Test
  void the_files_are_what_the_given_writer_writes() throws IOException {
    YamlWriter writer = YamlWriter.standard().withComments(r -> "generated");

    ManifestDirectory.of(directory).with(writer).write(List.of(A));

    assertThat(file("configmap-a.yaml")).hasContent("# generated\n" + Yaml.write(A));
  }

  private DirectoryChanges write(Resource... resources) throws IOException {
    return ManifestDirectory.of(directory).write(List.of(resources));
  }

  private Path file(String name) {
    return directory.resolve(name);
  }

  private List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      files.sorted().forEach(file -> names.add(file.getFileName().toString()));
    }
    return names;
  }

  @Test
  void a_directory_is_of_one_set() throws IOException {
    Manifests prod = set("shop", "prod", A);
    Manifests dev = set("shop", "dev", B);
    ManifestDirectory files = ManifestDirectory.of(directory);
    files.write(prod);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> files.write(dev))
        .withMessageContaining(
            "has the files of the set shop in namespace prod, which would be removed; expected a "
                + "directory of its own for the set shop in namespace dev");
    assertThatIllegalArgumentException().isThrownBy(() -> files.write(set("other", null)));
    assertThat(directory.resolve("configmap-a.yaml")).exists();
    assertThat(files.write(prod).written()).isEmpty();
    assertThat(files.write(prod.resources()).removed()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> files.write(dev));

    assertThat(files.takingOver().write(dev).removed())
        .containsExactly(directory.resolve("configmap-a.yaml"));
    assertThat(files.write(dev).unchanged()).hasSize(1);
  }

  private static Manifests set(String name, String namespace, Resource... resources) {
    return Manifests.of(name, List.of(resources)).toBuilder().namespace(namespace).build();
  }
}
