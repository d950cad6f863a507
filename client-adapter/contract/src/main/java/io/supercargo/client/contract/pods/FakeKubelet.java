package io.supercargo.client.contract.pods;

import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.http.HttpClusterClient;
import io.supercargo.client.contract.ClusterTransport;
import io.supercargo.testing.cluster.Cluster;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Scheduler and kubelet of the pods of one namespace: binds them to a node, says that they run, or
 * do not, and removes those that are deleted. Nothing really runs.
 */
@SuppressWarnings("try") // who is interrupted in close wants to know
public final class FakeKubelet implements AutoCloseable {
  private static final ResourceType POD = new ResourceType("", "v1", "Pod", "pods", true, Set.of());
  private static final int MILLIS_BETWEEN_LOOKS = 50;
  private static final int SECONDS_TO_END = 30;

  private final HttpClusterClient client;
  private final String namespace;
  private final Pods pods;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread daemon = new Thread(work, "fake-kubelet");
            daemon.setDaemon(true);
            return daemon;
          });
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  private FakeKubelet(Cluster cluster, String namespace) {
    this.namespace = namespace;
    this.client = new HttpClusterClient(new ClusterTransport(cluster, namespace));
    this.pods = new Pods(cluster);
  }

  /** Starts it for the pods of a namespace, on a node that all namespaces share. */
  @SuppressWarnings("FutureReturnValueIgnored") // it goes on until the thread is shut down
  public static FakeKubelet start(Cluster cluster, String namespace) {
    FakeNode.ensure(cluster);
    FakeKubelet kubelet = new FakeKubelet(cluster, namespace);
    kubelet.thread.scheduleWithFixedDelay(
        kubelet::lookQuietly, 0, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    return kubelet;
  }

  /**
   * Chooses how some pods go, those that are there included. Of several choices that fit a pod the
   * last counts; all is well with the others.
   */
  public FakeKubelet fate(Predicate<LiveObject> which, PodFate fate) {
    pods.decide(which, fate);
    return this;
  }

  private void lookQuietly() {
    try {
      for (LiveObject pod : client.list(ListQuery.of(POD, namespace)).items()) {
        pods.run(pod);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
    }
  }

  /**
   * Ends it; pods stay as they are.
   *
   * @throws IllegalStateException if it failed meanwhile
   */
  @Override
  public void close() throws InterruptedException {
    thread.shutdown();
    if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the fake kubelet does not end");
    }
    Throwable error = failure.get();
    if (error != null) {
      throw new IllegalStateException("the fake kubelet failed: " + error, error);
    }
  }
}
