package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.check.ApiServer;
import io.supercargo.check.Checks;
import io.supercargo.check.Defaults;
import io.supercargo.check.Undecided;
import io.supercargo.finding.Finding;
import io.supercargo.finding.Findings;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.Service;
import io.supercargo.set.Manifests;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/validate.md. */
class ValidateGuideTest {
  // region faulty
  static Deployment web(int port) {
    return Deployment.of(
        d ->
            d.metadata(m -> m.name("web"))
                .spec(
                    s ->
                        s.selector(x -> x.matchLabels(Map.of("app", "web")))
                            .template(
                                t ->
                                    t.metadata(m -> m.labels(Map.of("app", "web")))
                                        .spec(
                                            p ->
                                                p.container(
                                                    "web",
                                                    "nginx:1.27",
                                                    c -> c.addPort(x -> x.containerPort(port)))))));
  }

  // endregion

  @Test
  void asksForAVerdict() {
    // region verdict
    Findings findings = ApiServer.verdict(web(80_000));

    assertThat(findings.accepted()).isFalse();
    Finding finding = findings.list().get(0);
    assertThat(finding.path()).isEqualTo("spec.template.spec.containers[0].ports[0].containerPort");
    assertThat(finding.rule()).isEqualTo("container/port-number");
    // endregion
    assertThat(findings.size()).isEqualTo(1);
  }

  // region unit-test
  @Test
  void theServerTakesWhatWeDeploy() {
    Manifests manifests = Manifests.of("shop", List.of(web(8080)));

    Checks.check(manifests).throwIfErrors();
  }

  // endregion

  @Test
  void checksFiles(@TempDir Path deploy) throws IOException {
    Files.writeString(
        deploy.resolve("web.yaml"),
        "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n  - port: 0\n");
    StringBuilder out = new StringBuilder();
    // region files
    Reading reading = ManifestReader.strict().read(deploy);
    for (Finding finding : reading.findings()) {
      out.append(finding).append('\n'); // cannot be decoded
    }
    for (Finding finding : Checks.check(reading.manifests())) {
      out.append(finding).append('\n'); // breaks rules
    }
    // endregion
    assertThat(out).contains("web.yaml:7:5: error: Service web at spec.ports[0].port");
  }

  // region bean
  record Release(String team, @Valid Deployment deployment) {}

  // endregion

  @Test
  void checksABean() {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      // region bean-use
      Set<ConstraintViolation<Release>> violations =
          validator.validate(new Release("payments", web(80_000)));

      assertThat(violations)
          .extracting(v -> v.getPropertyPath().toString())
          .contains("deployment.spec.template.spec.containers[0].ports[0].containerPort");
      // endregion
    }
  }

  @Test
  void checksAnUpdate() {
    // region update
    Deployment running = web(8080);
    Deployment wanted =
        running.with(d -> d.spec(s -> s.selector(x -> x.matchLabels(Map.of("tier", "x")))));

    Findings findings = ApiServer.update(running, wanted);

    assertThat(findings).extracting(Finding::path).contains("spec.selector");
    // endregion
  }

  @Test
  void checksForATarget() {
    Service service =
        Service.of(
            s ->
                s.metadata(m -> m.name("web"))
                    .spec(b -> b.ipFamilyPolicy("RequireDualStack").addPort(p -> p.port(80))));
    // region target
    KubernetesTarget target = KubernetesTarget.of(KubernetesVersion.V1_34).withIpv4Services();

    Findings findings = ApiServer.verdict(service, target);

    assertThat(findings).extracting(Finding::path).containsExactly("spec.ipFamilyPolicy");
    // endregion
    assertThat(ApiServer.verdict(service)).isEmpty();
  }

  @Test
  void fillsInDefaults() {
    // region defaults
    Deployment stored = (Deployment) Defaults.apply(web(8080));

    assertThat(stored.spec().replicas()).isEqualTo(1);
    assertThat(stored.spec().template().spec().restartPolicy()).isEqualTo("Always");
    // endregion
  }

  @Test
  void listsWhatIsNotDecided() {
    Service service =
        Service.of(
            s ->
                s.metadata(m -> m.name("web"))
                    .spec(b -> b.type("NodePort").addPort(p -> p.port(80).nodePort(30080))));
    // region undecided
    List<Undecided> undecided = Undecided.of(service);

    assertThat(undecided.get(1))
        .hasToString(
            "Service web at spec.ports[0].nodePort: not decided whether node port 30080 is in its"
                + " range and free");
    // endregion
  }
}
