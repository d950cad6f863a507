package io.supercargo.apply.spi.http;

import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.WatchQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where things are on an API server. */
final class Urls {
  private final StringBuilder out;
  private char separator = '?';

  private Urls(StringBuilder out) {
    this.out = out;
  }

  static Urls of(ObjectKey key) {
    Urls url = collection(key.type(), key.namespace());
    url.out.append('/').append(segment(key.name()));
    return url;
  }

  /** Returns where the objects of a type are; a namespace of null stands for all of them. */
  static Urls collection(ResourceType type, @Nullable String namespace) {
    StringBuilder out = new StringBuilder(version(type.apiVersion()));
    if (namespace != null) {
      out.append("/namespaces/").append(segment(namespace));
    }
    return new Urls(out.append('/').append(segment(type.plural())));
  }

  static String version(String apiVersion) {
    int slash = apiVersion.indexOf('/');
    return slash < 0
        ? "/api/" + segment(apiVersion)
        : "/apis/"
            + segment(apiVersion.substring(0, slash))
            + '/'
            + segment(apiVersion.substring(slash + 1));
  }

  static String list(ListQuery query) {
    return collection(query.type(), query.namespace())
        .with("labelSelector", query.labels())
        .with("limit", query.limit() > 0 ? Integer.toString(query.limit()) : "")
        .with("continue", query.continueToken() == null ? "" : query.continueToken())
        .toString();
  }

  static String watch(WatchQuery query) {
    return collection(query.type(), query.namespace())
        .with("watch", "true")
        .with("allowWatchBookmarks", "true")
        .with("resourceVersion", query.resourceVersion())
        .with("timeoutSeconds", Integer.toString(query.seconds()))
        .with("labelSelector", query.labels())
        .toString();
  }

  /** Adds a parameter, unless its value is empty. */
  Urls with(String name, String value) {
    if (!value.isEmpty()) {
      out.append(separator).append(name).append('=').append(encode(value));
      separator = '&';
    }
    return this;
  }

  Urls dryRun(boolean dryRun) {
    return with("dryRun", dryRun ? "All" : "");
  }

  /** Returns a part of a path, which must not lead out of it. */
  private static String segment(String text) {
    if (text.equals(".") || text.equals("..")) {
      throw new IllegalArgumentException("\"" + text + "\" is no part of a path to an object");
    }
    return encode(text);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
