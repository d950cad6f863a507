/** The language in which manifests are written. */
module io.supercargo.dsl {
  requires transitive io.supercargo.core;
  requires static transitive org.jspecify;

  exports io.supercargo.dsl;
}
