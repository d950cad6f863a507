package io.supercargo.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.finding.FindingsException;
import io.supercargo.model.CustomResource;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.core.v1.Service;
import io.supercargo.read.ManifestReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ReadingTest {
  private static final String SERVICE =
      "{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"name\":\"web\"},"
          + "\"spec\":{\"ports\":[{\"port\":80,\"targetPort\":\"http\"}]}}";

  private final ObjectMapper json = JsonMapper.builder().addModule(new SupercargoModule()).build();
  private final ObjectMapper yaml = YAMLMapper.builder().addModule(new SupercargoModule()).build();

  /** Somebody's own type with ours in it. */
  static final class Chart {
    public String title;
    public List<Resource> resources;
    public Container sidecar;
  }

  @Test
  void readsATypeOfTheModel() {
    Service service = json.readValue(SERVICE, Service.class);

    assertThat(service.spec().ports().get(0).targetPort()).hasToString("http");
    assertThat(json.readValue(SERVICE, Resource.class)).isEqualTo(service);
    assertThat(JsonNodes.toResource(json.readTree(SERVICE))).isEqualTo(service);
  }

  @Test
  void readsForeignKindsAsCustomResources() {
    String shop = "{\"apiVersion\":\"e.com/v1\",\"kind\":\"Shop\",\"spec\":{\"size\":3}}";

    Resource resource = json.readValue(shop, Resource.class);

    assertThat(resource).isInstanceOf(CustomResource.class);
    assertThat(resource.asStruct().unknownFields().toString()).isEqualTo("{spec={size=3}}");
    assertThat(json.readValue(shop, CustomResource.class)).isEqualTo(resource);
  }

  @Test
  void readsTypesOfTheModelWithinOthers() {
    String text =
        "title: t\nresources:\n- "
            + SERVICE
            + "\nsidecar: {name: proxy, image: 'envoy:1', ports: [{containerPort: 80}]}\n";

    Chart chart = yaml.readValue(text, Chart.class);

    assertThat(chart.resources.get(0).name()).isEqualTo("web");
    assertThat(chart.sidecar.ports().get(0).containerPort()).isEqualTo(80);
  }

  @Test
  void refusesWhatTheServerRefusesWithEveryFinding() {
    String text = SERVICE.replace("80", "\"80\"").replace("targetPort", "targetport");

    assertThatThrownBy(() -> json.readValue(text, Service.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("spec.ports[0].port")
        .hasMessageContaining("did you mean targetPort?");
    assertThatThrownBy(() -> JsonNodes.toResource(json.readTree(text)))
        .isInstanceOf(FindingsException.class);
  }

  @Test
  void keepsUnknownFieldsWhenLenient() {
    ObjectMapper lenient =
        JsonMapper.builder().addModule(new SupercargoModule(ManifestReader.lenient())).build();

    Service service = lenient.readValue(SERVICE.replace("targetPort", "newPort"), Service.class);

    assertThat(service.spec().ports().get(0).unknownFields()).containsEntry("newPort", "http");
  }

  @Test
  void noMessageShowsASecret() {
    String text =
        "{\"apiVersion\":\"v1\",\"kind\":\"Secret\",\"stringData\":{\"password\":86753098675309},"
            + "\"passwort\":\"86753098675309\"}";
    String chart = "{\"resources\":[" + text + "]}";
    assertThatThrownBy(() -> json.readValue(text, Secret.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("stringData[password]")
        .hasMessageNotContaining("867530");
    assertThatThrownBy(() -> json.readValue(chart, Chart.class))
        .hasMessageContaining("stringData[password]")
        .hasMessageNotContaining("867530");
  }

  @Test
  void refusesAnotherKindThanTheOneAskedFor() {
    assertThatThrownBy(() -> json.readValue("[" + SERVICE + "]", Service.class))
        .isInstanceOf(DatabindException.class);
    assertThatThrownBy(
            () -> json.readValue("{\"apiVersion\":\"v1\",\"kind\":\"Pod\"}", CustomResource.class))
        .isInstanceOf(DatabindException.class);
    assertThatThrownBy(() -> json.readValue(SERVICE, Deployment.class))
        .isInstanceOf(DatabindException.class);
  }
}
