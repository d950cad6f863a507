/** Plans, applies, waits, prunes and rolls back, through any client. */
module io.supercargo.apply {
  requires transitive io.supercargo.core;
  requires io.supercargo.render;
  requires io.supercargo.read;
  requires static transitive org.jspecify;

  exports io.supercargo.apply.spi;
}
