/** Applies through kubectl. */
module io.supercargo.client.kubectl {
  requires transitive io.supercargo.apply.spi;
  requires io.supercargo.client.okhttp;
  requires io.supercargo.read;
  requires okhttp3;
  requires static transitive org.jspecify;

  exports io.supercargo.client.kubectl;
}
