/** Supercargo types in a Jackson 2 mapper. */
module io.supercargo.jackson2 {
  requires transitive io.supercargo.core;
  requires static transitive org.jspecify;
  requires io.supercargo.render;
  requires transitive com.fasterxml.jackson.databind;
}
