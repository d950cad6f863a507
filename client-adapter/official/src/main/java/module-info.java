/** Applies through the official Java client of Kubernetes. */
module io.supercargo.client.official {
  requires transitive io.supercargo.apply.spi;
  requires transitive io.kubernetes.client.java.api;
  requires io.kubernetes.client.java;
  requires io.supercargo.client.okhttp;
  requires okhttp3;
  requires static transitive org.jspecify;

  exports io.supercargo.client.official;
}
