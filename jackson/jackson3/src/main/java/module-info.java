/** Supercargo types in a Jackson 3 mapper. */
module io.supercargo.jackson3 {
  requires transitive io.supercargo.core;
  requires static transitive org.jspecify;
  requires transitive io.supercargo.read;
  requires io.supercargo.render;
  requires transitive tools.jackson.databind;

  exports io.supercargo.jackson3;
}
