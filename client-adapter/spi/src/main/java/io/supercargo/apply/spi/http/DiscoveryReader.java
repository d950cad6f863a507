package io.supercargo.apply.spi.http;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.ResourceType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what a server serves: two requests where it answers in one piece (Kubernetes 1.26 and
 * newer), else one for each version of each group.
 */
final class DiscoveryReader {
  private static final String WHOLE =
      "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,"
          + "application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList,"
          + HttpQuestion.JSON;

  private final HttpClusterClient client;
  private final List<ResourceType> types = new ArrayList<>();
  private final List<String> unavailable = new ArrayList<>();

  DiscoveryReader(HttpClusterClient client) {
    this.client = client;
  }

  Discovery read() throws InterruptedException {
    for (String root : List.of("/api", "/apis")) {
      Map<String, @Nullable Object> answer = client.object(HttpQuestion.get(root).accepting(WHOLE));
      if ("APIGroupDiscoveryList".equals(answer.get("kind"))) {
        whole(answer);
      } else {
        inPieces(answer);
      }
    }
    return new Discovery(types, unavailable);
  }

  private void whole(Map<String, @Nullable Object> answer) {
    for (Object item : Answers.list(answer.get("items"))) {
      Map<?, ?> group = Answers.map(item);
      String name = Answers.text(Answers.map(group.get("metadata")).get("name"));
      for (Object version : Answers.list(group.get("versions"))) {
        wholeVersion(name, Answers.map(version));
      }
    }
  }

  private void wholeVersion(String group, Map<?, ?> version) {
    String name = Answers.text(version.get("version"));
    if ("Stale".equals(version.get("freshness"))) {
      unavailable.add(group.isEmpty() ? name : group + "/" + name);
    }
    for (Object each : Answers.list(version.get("resources"))) {
      Map<?, ?> resource = Answers.map(each);
      Map<?, ?> kind = Answers.map(resource.get("responseKind"));
      add(
          group,
          name,
          Answers.text(kind.get("kind")),
          Answers.text(resource.get("resource")),
          "Namespaced".equals(resource.get("scope")),
          resource.get("verbs"));
    }
  }

  private void inPieces(Map<String, @Nullable Object> answer) throws InterruptedException {
    for (Object version : Answers.list(answer.get("versions"))) {
      piece(Answers.text(version));
    }
    for (Object item : Answers.list(answer.get("groups"))) {
      Map<?, ?> group = Answers.map(item);
      for (String version : preferredFirst(group)) {
        piece(version);
      }
    }
  }

  private static Set<String> preferredFirst(Map<?, ?> group) {
    Set<String> versions = new LinkedHashSet<>();
    String preferred = Answers.text(Answers.map(group.get("preferredVersion")).get("groupVersion"));
    if (!preferred.isEmpty()) {
      versions.add(preferred);
    }
    for (Object version : Answers.list(group.get("versions"))) {
      versions.add(Answers.text(Answers.map(version).get("groupVersion")));
    }
    return versions;
  }

  private void piece(String apiVersion) throws InterruptedException {
    Map<String, @Nullable Object> answer;
    try {
      answer = client.object(HttpQuestion.get(Urls.version(apiVersion)));
    } catch (ApiException e) {
      if (e.code() == 503 || e.code() == 404) {
        unavailable.add(apiVersion);
        return;
      }
      throw e;
    }
    for (Object each : Answers.list(answer.get("resources"))) {
      Map<?, ?> resource = Answers.map(each);
      add(
          ResourceType.groupOf(apiVersion),
          ResourceType.versionOf(apiVersion),
          Answers.text(resource.get("kind")),
          Answers.text(resource.get("name")),
          Boolean.TRUE.equals(resource.get("namespaced")),
          resource.get("verbs"));
    }
  }

  private void add(
      String group,
      String version,
      String kind,
      String plural,
      boolean namespaced,
      @Nullable Object verbs) {
    // Names with a slash are parts of other resources.
    if (kind.isEmpty() || plural.isEmpty() || plural.indexOf('/') >= 0) {
      return;
    }
    Set<String> allowed = new LinkedHashSet<>();
    for (Object verb : Answers.list(verbs)) {
      allowed.add(Answers.text(verb));
    }
    types.add(new ResourceType(group, version, kind, plural, namespaced, allowed));
  }
}
