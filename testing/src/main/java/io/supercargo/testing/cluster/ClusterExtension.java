package io.supercargo.testing.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link ClusterTest} does. */
public final class ClusterExtension implements ExecutionCondition, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(ClusterExtension.class);

  /** For JUnit. */
  public ClusterExtension() {}

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Settings settings = Settings.ofSystem();
    String missing = new Finder(settings).whyNot(options(context));
    if (missing == null) {
      return ConditionEvaluationResult.enabled("there is a server");
    }
    if (settings.isRequired()) {
      throw new NoClusterException(missing);
    }
    store(context).getOrComputeIfAbsent(missing, ClusterExtension::sayLoudly);
    return ConditionEvaluationResult.disabled(missing);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Cluster.class || type == Judge.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Running running =
        store(context).getOrComputeIfAbsent(options(context), Running::start, Running.class);
    return parameter.getParameter().getType() == Cluster.class
        ? running.cluster()
        : running.judge();
  }

  /** One server for all tests of this JVM that want the same; JUnit closes it at the end. */
  private record Running(Cluster cluster, Judge judge) implements AutoCloseable {
    static Running start(Options options) {
      Cluster cluster = Cluster.start(options);
      return new Running(cluster, new Judge(cluster));
    }

    @Override
    public void close() {
      cluster.close();
    }
  }

  private static Store store(ExtensionContext context) {
    return context.getRoot().getStore(NAMESPACE);
  }

  private static Options options(ExtensionContext context) {
    @Nullable ClusterTest found = null;
    Class<?> type = context.getRequiredTestClass();
    while (found == null && type != null) {
      found = type.getAnnotation(ClusterTest.class);
      type = type.getEnclosingClass();
    }
    return found == null
        ? Options.DEFAULT
        : new Options(found.version(), found.controllers(), List.of(found.users()));
  }

  /** Once in a run: a skipped test is easily overlooked. */
  @SuppressWarnings("SystemOut")
  private static String sayLoudly(String missing) {
    System.err.println("\n*** TESTS SKIPPED ***\n" + missing + "\n");
    return missing;
  }
}
