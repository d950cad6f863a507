/** Assertions on manifests, and a real API server for tests. */
module io.supercargo.testing {
  requires transitive io.supercargo.core;
  requires static transitive org.jspecify;
  requires static transitive org.junit.jupiter.api;
  requires static com.fasterxml.jackson.databind;
  requires static com.fasterxml.jackson.dataformat.yaml;
  requires static kube.api.test;
  requires io.supercargo.apply.spi;
  requires io.supercargo.render;
  requires java.net.http;

  exports io.supercargo.testing.cluster;
}
