package io.supercargo.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supercargo.ref.ClaimRef;
import io.supercargo.ref.ConfigMapRef;
import io.supercargo.ref.RoleHandle;
import io.supercargo.ref.SecretRef;
import io.supercargo.ref.ServiceAccountRef;
import io.supercargo.ref.ServiceRef;
import io.supercargo.ref.WorkloadRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The names that the calls on the page of shortcuts use. */
public class ShortcutNames {
  protected static final WorkloadRef web =
      new WorkloadRef("apps/v1", "Deployment", null, "web", () -> Map.of("app", "web"));
  protected static final ConfigMapRef config = new ConfigMapRef(null, "settings");
  protected static final SecretRef secret = new SecretRef(null, "db");
  protected static final ClaimRef claim = new ClaimRef(null, "data");
  protected static final ServiceAccountRef account = new ServiceAccountRef(null, "robot");
  protected static final RoleHandle role = new RoleHandle("Role", null, "reader");
  protected static final ServiceRef service = new ServiceRef(null, "front");

  protected static final Path DIRECTORY = directory();
  protected static final Path FILE = file("a.txt", "hello".getBytes(UTF_8));
  protected static final Path BINARY =
      file("logo.png", new byte[] {(byte) 0x89, 0x50, (byte) 0xff});
  protected static final Path CERTIFICATE = pem("CERTIFICATE");
  protected static final Path KEY = pem("PRIVATE KEY");

  private static Path directory() {
    try {
      Path directory = Files.createTempDirectory("shortcuts");
      directory.toFile().deleteOnExit();
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(String name, byte[] content) {
    return write(DIRECTORY.resolve(name), content);
  }

  private static Path pem(String label) {
    String text = "-----BEGIN " + label + "-----\n-----END " + label + "-----\n";
    return write(directory().resolve(label + ".pem"), text.getBytes(UTF_8));
  }

  private static Path write(Path file, byte[] content) {
    try {
      Files.write(file, content);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
