/** A cluster in memory, for tests of deliveries. */
module io.supercargo.client.memory {
  requires transitive io.supercargo.apply.spi;
  requires transitive io.supercargo.core;
  requires io.supercargo.read;
  requires io.supercargo.render;
  requires static transitive org.jspecify;

  exports io.supercargo.client.memory;
  exports io.supercargo.client.memory.script;
}
