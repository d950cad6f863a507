package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Content from outside: files and environment variables. */
final class Files {
  private Files() {}

  static byte[] read(Path file) {
    try {
      return java.nio.file.Files.readAllBytes(Arguments.notNull(file, "file"));
    } catch (IOException e) {
      throw failure("cannot read the file ", file, e);
    }
  }

  private static IllegalArgumentException failure(String what, Path path, IOException e) {
    IllegalArgumentException failure =
        Arguments.failure(what + path.toAbsolutePath() + ": " + reason(e));
    failure.initCause(e);
    return failure;
  }

  private static String reason(IOException e) {
    if (e instanceof java.nio.file.NoSuchFileException) {
      return "it does not exist";
    }
    return e instanceof java.nio.file.NotDirectoryException ? "it is no directory" : e.toString();
  }

  static String key(Path file) {
    Path name = Arguments.notNull(file, "file").getFileName();
    return Arguments.text(name == null ? "" : name.toString(), "file name");
  }

  /** Returns the files of a directory by name, in the same order on every machine. */
  static List<Path> list(Path directory) {
    Map<String, Path> files = new TreeMap<>();
    try (DirectoryStream<Path> entries =
        java.nio.file.Files.newDirectoryStream(Arguments.notNull(directory, "directory"))) {
      for (Path entry : entries) {
        if (java.nio.file.Files.isRegularFile(entry)) {
          files.put(key(entry), entry);
        }
      }
    } catch (IOException e) {
      throw failure("cannot list the directory ", directory, e);
    }
    return new ArrayList<>(files.values());
  }

  /** Returns the content as text if it is well-formed UTF-8, or else null, as kubectl does. */
  static @Nullable String textOrNull(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  static String variable(String name, Map<String, String> environment) {
    String value =
        Arguments.notNull(environment, "environment").get(Arguments.text(name, "variable"));
    if (value == null) {
      throw Arguments.failure("the environment variable " + name + " is not set");
    }
    return value;
  }
}
