package io.supercargo.testing.cluster;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that needs a real API server. Its constructors and methods can have parameters of
 * the types {@link Cluster} and {@link Judge}. One server serves all classes with equal options; it
 * is stopped after the last one, and ends with the JVM in any case. The tests are tagged {@code
 * cluster}.
 *
 * <p>A server is looked for in this order. Each setting is a system property; the environment
 * variable of the same name in upper case with underscores does as well.
 *
 * <ol>
 *   <li>{@code supercargo.cluster.kubeconfig}: the file of a cluster that you give. It is used only
 *       if {@code supercargo.cluster.confirm} repeats the address of its server; {@link Judge} and
 *       {@link Cluster#newNamespace} then write in namespaces {@code supercargo-test-…} only.
 *   <li>{@code supercargo.cluster.binaries}: a directory that {@code tooling/control-plane/build}
 *       filled.
 *   <li>{@code supercargo.cluster.download=true}: {@code io.fabric8:kube-api-test}, if it is on the
 *       class path, downloads the programs.
 *   <li>The cache that {@code tooling/control-plane/build} fills by default.
 *   <li>{@code supercargo.cluster.build=true}: that script is run, which needs Go and minutes.
 * </ol>
 *
 * <p>Without any, the tests are skipped with a message that says how to get one; with {@code
 * supercargo.cluster.required=true} they fail.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("cluster")
@ExtendWith(ClusterExtension.class)
public @interface ClusterTest {
  /**
   * The version of Kubernetes, for example {@code 1.34.4}; by default that of the property {@code
   * supercargo.cluster.version}, else the newest that is known.
   */
  String version() default "";

  /** Whether the controller manager runs too, so that workloads make pods and namespaces go. */
  boolean controllers() default false;

  /** Users with a token and no rights of their own, each {@code name} or {@code name=group}. */
  String[] users() default {};
}
