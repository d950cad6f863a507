package io.supercargo.check.bean;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.check.ApiServer;
import io.supercargo.finding.Finding;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Arrays;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ResourceValidatorTest {
  record Application(@Valid Deployment deployment, @Valid ConfigMap config) {}

  private static Set<ConstraintViolation<Object>> violations(Object bean) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      return validator.validate(bean);
    }
  }

  private static Deployment deployment(String label, String container) {
    return Deployment.of(
        "web", d -> d.selects("app", label).container(container, "nginx", c -> c.port("http", 80)));
  }

  private static final ConfigMap CONFIG = ConfigMap.of("web", c -> c.data("LOG_LEVEL", "info"));

  @Test
  void a_bean_of_resources_that_the_server_takes_has_no_violations() {
    assertThat(violations(new Application(deployment("web", "web"), CONFIG))).isEmpty();
  }

  @Test
  void each_finding_is_a_violation_at_its_property_path() {
    Deployment wrong = deployment("not a label", "Not_A_Label").with(d -> d.replicas(-1));

    assertThat(violations(new Application(wrong, CONFIG)))
        .extracting(v -> v.getPropertyPath().toString())
        .containsExactlyInAnyOrderElementsOf(
            ApiServer.verdict(wrong).list().stream()
                .map(finding -> "deployment." + finding.path())
                .toList())
        .contains("deployment.spec.replicas");
  }

  @Test
  void a_path_may_end_in_the_key_of_a_map() {
    ConfigMap wrong = ConfigMap.of("web", c -> c.data("no/key", "info"));

    assertThat(violations(wrong))
        .extracting(v -> v.getPropertyPath().toString())
        .containsExactly("data[no/key]");
  }

  @Test
  void a_message_is_shown_as_it_is_even_if_it_looks_like_a_template() {
    ConfigMap wrong = ConfigMap.of("${name}{0}", c -> c.data("a", "b"));
    Finding finding = ApiServer.verdict(wrong).list().get(0);

    assertThat(violations(wrong))
        .extracting(ConstraintViolation::getMessage)
        .first()
        .asString()
        .startsWith(finding.message())
        .contains("${name}{0}");
  }

  @Test
  void no_violation_shows_a_secret() {
    String marker = "tooManySecrets";
    Secret wrong = Secret.of("db", s -> s.type("kubernetes.io/tls").stringData("no/key", marker));

    assertThat(violations(new Vault(wrong)))
        .isNotEmpty()
        .flatExtracting(
            v -> Arrays.asList(v.toString(), v.getMessage(), v.getInvalidValue(), v.getRootBean()))
        .extracting(String::valueOf)
        .noneMatch(text -> text.contains(marker));
  }

  record Vault(@Valid Secret secret) {}
}
