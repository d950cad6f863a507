package io.supercargo.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.model.CustomResource;
import io.supercargo.model.IntOrString;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.Service;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private static final Service SERVICE =
      Service.of(
          "web",
          s ->
              s.spec(
                  p ->
                      p.addPort(q -> q.port(80).targetPort(IntOrString.of(8080)))
                          .addPort(q -> q.port(81).targetPort(IntOrString.of("http")))
                          .externalIPs(List.of())
                          .selector(Map.of())));

  @Test
  void compact_json_has_no_blanks() {
    assertThat(Json.write(SERVICE))
        .isEqualTo(
            """
            {"apiVersion":"v1","kind":"Service","metadata":{"name":"web"},"spec":{"selector":{},\
            "ports":[{"port":80,"targetPort":8080},{"port":81,"targetPort":"http"}],\
            "externalIPs":[]}}""");
  }

  @Test
  void pretty_json_has_an_entry_a_line() {
    assertThat(JsonWriter.standard().pretty().render(SERVICE).text())
        .isEqualTo(
            """
            {
              "apiVersion": "v1",
              "kind": "Service",
              "metadata": {
                "name": "web"
              },
              "spec": {
                "selector": {},
                "ports": [
                  {
                    "port": 80,
                    "targetPort": 8080
                  },
                  {
                    "port": 81,
                    "targetPort": "http"
                  }
                ],
                "externalIPs": []
              }
            }
            """);
  }

  @Test
  void several_resources_are_a_list() {
    Namespace namespace = Namespace.of("shop", n -> {});

    assertThat(Json.write(List.of(SERVICE, namespace)))
        .isEqualTo(
            "{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":["
                + Json.write(SERVICE)
                + ","
                + Json.write(namespace)
                + "]}");
    assertThat(JsonWriter.standard().inInstallOrder().render(List.of(SERVICE, namespace)).text())
        .isEqualTo(Json.write(List.of(namespace, SERVICE)));
    assertThat(Json.write(List.of()))
        .isEqualTo("{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[]}");
  }

  @Test
  void trees_are_written_and_redacted_as_resources_are() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", "Secret");
    tree.put("data", Map.of("password", "aHVzaA=="));

    assertThat(Json.writeTree(tree))
        .isEqualTo("{\"kind\":\"Secret\",\"data\":{\"password\":\"aHVzaA==\"}}");
    assertThat(JsonWriter.standard().redacted().renderTree(tree).text())
        .isEqualTo("{\"kind\":\"Secret\",\"data\":{\"password\":\"***\"}}");
  }

  @Test
  void trees_keep_numbers_and_null() {
    CustomResource resource =
        CustomResource.of(
            "example.com/v1",
            "Thing",
            "a",
            r ->
                r.field(
                    "list",
                    Arrays.asList(null, true, 1, -2.5, 1e-9, "a\n\"\\\t\r\u0007é😀\u2028")));

    assertThat(Json.write(resource))
        .endsWith("\"list\":[null,true,1,-2.5,1.0e-9,\"a\\n\\\"\\\\\\t\\r\\u0007é😀\\u2028\"]}");
  }

  @Test
  void a_part_is_an_object() {
    assertThat(Json.writePart(SERVICE.metadata())).isEqualTo("{\"name\":\"web\"}");
  }

  @Test
  void every_string_is_read_back_by_jackson() throws IOException {
    List<String> strings = new ArrayList<>(NastyStrings.all());
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      strings.add(NastyStrings.random(random));
    }
    Map<String, String> data = new LinkedHashMap<>();
    strings.forEach(text -> data.put(text, text));
    String json = Json.write(ConfigMap.of("c", c -> c.data(data)));

    assertThat(new ObjectMapper().readTree(json).get("data"))
        .isEqualTo(new ObjectMapper().valueToTree(data));
  }
}
