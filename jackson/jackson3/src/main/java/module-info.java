/** Supercargo types in a Jackson 3 mapper. */
module io.supercargo.jackson3 {
  requires transitive io.supercargo.core;
  requires static transitive org.jspecify;
  requires io.supercargo.render;
  requires transitive tools.jackson.databind;
}
