package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Content from outside: files and environment variables. */
final class Files {
  private Files() {}

  static byte[] read(Path file) {
    try {
      return java.nio.file.Files.readAllBytes(Arguments.notNull(file, "file"));
    } catch (IOException e) {
      IllegalArgumentException failure =
          Arguments.failure("cannot read the file " + file.toAbsolutePath() + ": " + reason(e));
      failure.initCause(e);
      throw failure;
    }
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.NoSuchFileException ? "it does not exist" : e.toString();
  }

  static String key(Path file) {
    Path name = Arguments.notNull(file, "file").getFileName();
    return Arguments.text(name == null ? "" : name.toString(), "file name");
  }

  static List<Path> list(Path directory) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = java.nio.file.Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        if (java.nio.file.Files.isRegularFile(entry)) {
          files.add(entry);
        }
      }
    } catch (IOException e) {
      throw Arguments.failure(
          "cannot list the directory " + directory.toAbsolutePath() + ": " + reason(e));
    }
    Collections.sort(files);
    return files;
  }

  /** Returns the content as text if it is well-formed UTF-8 without NUL, or else null. */
  static @Nullable String textOrNull(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  static String variable(String name, Map<String, String> environment) {
    String value = environment.get(Arguments.text(name, "variable"));
    if (value == null) {
      throw Arguments.failure("the environment variable " + name + " is not set");
    }
    return value;
  }
}
