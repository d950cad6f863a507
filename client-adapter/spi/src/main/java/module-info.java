/** What the apply engine asks of a cluster, and the half of it that all clients share. */
module io.supercargo.apply.spi {
  requires transitive io.supercargo.core;
  requires io.supercargo.render;
  requires io.supercargo.read;
  requires static transitive org.jspecify;

  exports io.supercargo.apply.spi;
  exports io.supercargo.apply.spi.http;
}
