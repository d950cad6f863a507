/** Manifests in, as the API server reads them. */
module io.supercargo.read {
  requires transitive io.supercargo.core;
  requires static transitive org.jspecify;

  exports io.supercargo.read;
}
