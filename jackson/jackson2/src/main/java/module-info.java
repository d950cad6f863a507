/** Supercargo types in a Jackson 2 mapper. */
module io.supercargo.jackson2 {
  requires transitive io.supercargo.core;
  requires static transitive org.jspecify;
  requires transitive io.supercargo.read;
  requires io.supercargo.render;
  requires transitive com.fasterxml.jackson.databind;

  exports io.supercargo.jackson2;
}
