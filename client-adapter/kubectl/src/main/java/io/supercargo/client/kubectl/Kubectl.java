package io.supercargo.client.kubectl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which kubectl, and to which cluster it goes.
 *
 * @param program the name of a program on the {@code PATH}, or a path
 * @param kubeconfig the file, null for what kubectl takes by itself: that of {@code KUBECONFIG},
 *     {@code ~/.kube/config}, or the account of a pod
 * @param context the name of a context, null for the current one
 */
public record Kubectl(String program, @Nullable Path kubeconfig, @Nullable String context) {
  private static final Kubectl DEFAULT = new Kubectl("kubectl", null, null);

  /** Returns the kubectl on the {@code PATH}, which goes where it would go by itself. */
  public static Kubectl onPath() {
    return DEFAULT;
  }

  /** Returns a certain kubectl, or a program that takes the same arguments. */
  public static Kubectl at(Path program) {
    return new Kubectl(program.toString(), null, null);
  }

  /** Returns the same with a kubeconfig. */
  public Kubectl withKubeconfig(Path file) {
    return new Kubectl(program, file, context);
  }

  /** Returns the same with a context, null for the current one. */
  public Kubectl withContext(@Nullable String name) {
    return new Kubectl(program, kubeconfig, name);
  }

  /** Returns the command with arguments. */
  List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(program);
    if (kubeconfig != null) {
      command.add("--kubeconfig=" + kubeconfig.toAbsolutePath());
    }
    if (context != null) {
      command.add("--context=" + context);
    }
    command.addAll(List.of(arguments));
    return command;
  }
}
