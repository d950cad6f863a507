/** What the adapters that speak through OkHttp share. */
module io.supercargo.client.okhttp {
  requires transitive io.supercargo.apply.spi;
  requires transitive okhttp3;
  requires static transitive org.jspecify;

  exports io.supercargo.client.okhttp;
}
