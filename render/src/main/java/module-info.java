/** Resources as YAML and JSON, findings as text. */
module io.supercargo.render {
  requires transitive io.supercargo.core;
  requires static transitive org.jspecify;

  exports io.supercargo.render;
}
