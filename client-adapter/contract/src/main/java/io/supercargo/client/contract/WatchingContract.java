package io.supercargo.client.contract;

import static io.supercargo.client.contract.Tools.configMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.Watch;
import io.supercargo.apply.spi.WatchEvent;
import io.supercargo.apply.spi.WatchQuery;
import org.junit.jupiter.api.Test;

/** What happens, as it happens. */
interface WatchingContract extends Subject {
  @Test
  default void watchesTellWhatHappens() throws Exception {
    String from = cluster().list(all("v1", "ConfigMap").labelled("w=1")).resourceVersion();
    WatchQuery query =
        new WatchQuery(tools().type("v1", "ConfigMap"), namespace(), "w=1", from, 30);
    String labelled =
        "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m','labels':{'w':'1'}}%s}";
    try (Watch watch = cluster().watch(query)) {
      tools().apply("a", configMap("other", ""));
      LiveObject map = tools().apply("a", labelled.formatted(""));
      tools().apply("a", labelled.formatted(",'data':{'x':'1'}"));
      cluster().delete(tools().key("v1", "ConfigMap", "m"), DeleteOptions.ofUid(map.uid()));
      assertThat(next(watch)).isEqualTo("ADDED m");
      assertThat(next(watch)).isEqualTo("MODIFIED m");
      assertThat(next(watch)).isEqualTo("DELETED m");
    }
  }

  @Test
  default void closedWatchesEnd() throws Exception {
    String from = cluster().list(all("v1", "ConfigMap")).resourceVersion();
    Watch watch =
        cluster().watch(new WatchQuery(tools().type("v1", "ConfigMap"), namespace(), "", from, 60));
    watch.close();
    assertThat(watch.next()).isNull();
  }

  private static String next(Watch watch) throws InterruptedException {
    WatchEvent event = watch.next();
    while (event != null && event.type() == WatchEvent.Type.BOOKMARK) {
      event = watch.next();
    }
    return event == null ? "end" : event.type() + " " + event.object().name();
  }

  @Test
  default void watchesEndInTime() throws Exception {
    String from = cluster().list(all("v1", "ConfigMap")).resourceVersion();
    WatchQuery query = new WatchQuery(tools().type("v1", "ConfigMap"), namespace(), "", from, 1);
    try (Watch watch = cluster().watch(query)) {
      assertThat(next(watch)).isEqualTo("end");
    }
  }

  @Test
  default void interruptionsEndWatches() throws Exception {
    String from = cluster().list(all("v1", "ConfigMap")).resourceVersion();
    WatchQuery query = new WatchQuery(tools().type("v1", "ConfigMap"), namespace(), "", from, 60);
    try (Watch watch = cluster().watch(query)) {
      assertThat(Interruption.of(watch::next, () -> {})).isInstanceOf(InterruptedException.class);
    }
  }

  @Test
  default void watchesBeginWhereTheyAreToldTo() throws Exception {
    LiveObject first = tools().apply("a", configMap("m", ""));
    tools().apply("a", configMap("m", ",'data':{'x':'1'}"));
    tools().apply("a", configMap("n", ""));
    String from = first.resourceVersion();
    WatchQuery query = new WatchQuery(tools().type("v1", "ConfigMap"), namespace(), "", from, 60);
    try (Watch watch = cluster().watch(query)) {
      assertThat(next(watch)).isEqualTo("MODIFIED m");
      assertThat(next(watch)).isEqualTo("ADDED n");
    }
  }

  @Test
  default void whatGetsOrLosesALabelComesAndGoes() throws Exception {
    String from = cluster().list(all("v1", "ConfigMap")).resourceVersion();
    WatchQuery query =
        new WatchQuery(tools().type("v1", "ConfigMap"), namespace(), "w=1", from, 60);
    String labelled =
        "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m','labels':{'w':'%s'}}}";
    try (Watch watch = cluster().watch(query)) {
      tools().apply("a", labelled.formatted("0"));
      tools().apply("a", labelled.formatted("1"));
      tools().apply("a", labelled.formatted("2"));
      assertThat(next(watch)).isEqualTo("ADDED m");
      assertThat(next(watch)).isEqualTo("DELETED m");
    }
  }
}
