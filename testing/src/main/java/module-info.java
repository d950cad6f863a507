/** Assertions on manifests. */
module io.supercargo.testing {
  requires transitive io.supercargo.core;
  requires static transitive org.jspecify;
  requires io.supercargo.render;
}
