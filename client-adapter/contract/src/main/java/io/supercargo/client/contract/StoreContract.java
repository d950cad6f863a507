package io.supercargo.client.contract;

import static io.supercargo.client.contract.Tools.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.Watch;
import io.supercargo.apply.spi.WatchQuery;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an API server does with objects, seen through an adapter. It needs no controllers. */
@Timeout(300)
public abstract class StoreContract
    implements ReadingContract,
        ApplyingContract,
        ConflictsContract,
        DefaultingContract,
        ValidatingContract,
        WritingContract,
        DeletingContract,
        WatchingContract,
        CustomResourcesContract {
  private @Nullable Tools tools;

  /** For the test framework. */
  protected StoreContract() {}

  /** Returns the adapter. */
  protected abstract ClusterClient client();

  /** Returns the name of a new, empty namespace. */
  protected abstract String newNamespace() throws Exception;

  /** Lets the cluster forget what happened, if it would not by itself. */
  protected void forget() {}

  @BeforeEach
  void prepare() throws Exception {
    tools = new Tools(client(), newNamespace());
  }

  @Override
  public Tools tools() {
    return Objects.requireNonNull(tools);
  }

  /** A server knows of a custom resource what happened since it was defined. */
  @Test
  void whatIsForgottenCannotBeWatched() throws Exception {
    tools().defineWidgets();
    forget();
    WatchQuery query =
        new WatchQuery(tools().type("test.supercargo.io/v1", "Widget"), namespace(), "", "1", 60);
    assertThat(refused(() -> first(query)).isExpired()).isTrue();
  }

  /** A server may refuse a watch, or begin it and say so then. */
  private void first(WatchQuery query) throws InterruptedException {
    try (Watch watch = client().watch(query)) {
      watch.next();
    }
  }
}
