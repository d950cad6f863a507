package io.supercargo.check.pod;

import io.supercargo.check.engine.Addresses;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Utf8;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.PodDNSConfig;
import io.supercargo.model.core.v1.PodDNSConfigOption;
import io.supercargo.model.core.v1.PodSpec;
import java.util.List;

/** The pod's DNS settings are complete and within the resolver's limits. */
final class DnsConfig extends Rule<PodSpec, PodScope> {
  DnsConfig() {
    super("pod/dns-config");
  }

  @Override
  public void check(PodSpec spec, FieldPath pod, PodScope scope) {
    PodDNSConfig config = spec.dnsConfig();
    FieldPath at = pod.child("dnsConfig");
    if ("None".equals(spec.dnsPolicy())) {
      if (config == null) {
        scope.problems().required(this, at, "name servers, as dnsPolicy is None");
        return;
      }
      if (Values.list(config.nameservers()).isEmpty()) {
        String expected = "at least one name server, as dnsPolicy is None";
        scope.problems().required(this, at.child("nameservers"), expected);
        return;
      }
    }
    if (config != null) {
      servers(Values.list(config.nameservers()), at.child("nameservers"), scope);
      searches(Values.list(config.searches()), at.child("searches"), scope);
      options(Values.list(config.options()), at.child("options"), scope);
    }
  }

  private void servers(List<String> servers, FieldPath at, PodScope scope) {
    if (servers.size() > 3) {
      scope.problems().invalid(this, at, servers.size(), "at most 3 name servers");
    }
    boolean strict = scope.atLeast(KubernetesVersion.V1_36);
    for (int i = 0; i < servers.size(); i++) {
      String problem = Addresses.problem(servers.get(i), strict);
      scope.problems().format(this, at.index(i), servers.get(i), problem);
    }
  }

  private void searches(List<String> searches, FieldPath at, PodScope scope) {
    int length = Math.max(0, searches.size() - 1);
    boolean relaxed = scope.atLeast(KubernetesVersion.V1_33);
    for (int i = 0; i < searches.size(); i++) {
      String search = searches.get(i);
      length += Utf8.length(search);
      if (relaxed && search.equals(".")) {
        continue;
      }
      String plain = search.endsWith(".") ? search.substring(0, search.length() - 1) : search;
      String problem = relaxed ? Formats.subdomainWithUnderscore(plain) : Formats.subdomain(plain);
      scope.problems().format(this, at.index(i), search, problem);
    }
    if (searches.size() > 32 || length > 2048) {
      String expected = "at most 32 search domains with 2048 characters in all";
      scope.problems().invalid(this, at, searches.size(), expected);
    }
  }

  private void options(List<PodDNSConfigOption> options, FieldPath at, PodScope scope) {
    for (int i = 0; i < options.size(); i++) {
      if (Values.isEmpty(options.get(i).name())) {
        scope.problems().required(this, at.index(i), "the option's name");
      }
    }
  }
}
