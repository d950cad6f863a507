package io.supercargo.apply.ready;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.LiveObject;

/** Tells how far objects are, with what their pods and storage classes say besides. */
public final class Observer {
  private final ClusterClient client;

  /** Makes an observer. */
  public Observer(ClusterClient client) {
    this.client = client;
  }

  /** Returns how far an object has come. */
  public ReadyState look(LiveObject object) throws InterruptedException {
    ReadyState state = new PodTrouble(client).explain(object, Readiness.of(object));
    return new Claims(client).explain(object, state);
  }
}
