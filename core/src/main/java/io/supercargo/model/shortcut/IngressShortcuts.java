package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.networking.v1.IngressRule;
import io.supercargo.model.networking.v1.IngressSpec;
import io.supercargo.model.networking.v1.IngressTLS;
import io.supercargo.ref.SecretRef;
import io.supercargo.ref.ServicePortRef;
import java.util.function.Consumer;

/**
 * Shorter ways to the fields of an Ingress.
 *
 * @param <B> the builder that mixes this in
 */
public interface IngressShortcuts<B> {
  /** Adds a rule: {@code spec.rules: [{host, …}]}. */
  default B host(String host, Consumer<? super IngressRule.Builder> paths) {
    StructBuilder<?> spec = Self.spec(this);
    IngressRule.Builder rule = (IngressRule.Builder) spec.addElement(spec.index("rules"));
    return Self.with(this, rule.host(host).with(paths));
  }

  /** Adds a rule for every host: {@code spec.rules: [{…}]}. */
  default B anyHost(Consumer<? super IngressRule.Builder> paths) {
    StructBuilder<?> spec = Self.spec(this);
    IngressRule.Builder rule = (IngressRule.Builder) spec.addElement(spec.index("rules"));
    return Self.with(this, rule.with(paths));
  }

  /**
   * Adds {@code spec.tls: [{hosts, secretName}]}.
   *
   * @param secretName the Secret with certificate and key
   * @param hosts the hosts it is for; none means the hosts of all rules when the object is built
   */
  default B tls(String secretName, String... hosts) {
    StructBuilder<?> spec = Self.spec(this);
    IngressTLS.Builder tls = (IngressTLS.Builder) spec.addElement(spec.index("tls"));
    tls.secretName(secretName);
    if (Arguments.notNull(hosts, "hosts").length > 0) {
      tls.hosts(hosts);
    } else {
      tls.defer(tls.index("hosts"), new RuleHosts(spec));
    }
    return Self.with(this, tls);
  }

  /** As {@link #tls(String, String...)}, with a Secret of the set or one that exists outside. */
  default B tls(SecretRef secret, String... hosts) {
    return tls(Arguments.notNull(secret, "secret").name(), hosts);
  }

  /** Sets {@code spec.ingressClassName}. */
  default B className(String name) {
    return Self.with(this, ((IngressSpec.Builder) Self.spec(this)).ingressClassName(name));
  }

  /** Sets {@code spec.defaultBackend} to a port of a Service. */
  default B defaultBackend(ServicePortRef port) {
    return Self.with(this, Backends.set(Self.spec(this).edit("defaultBackend"), port));
  }
}
