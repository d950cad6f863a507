package io.supercargo.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeclaredEmitterTest {
  private static Model model;

  @BeforeAll
  static void read() throws IOException {
    model = new ModelReader(Data.read(Path.of("data"))).read();
  }

  @Test
  void writesAConstantForEachConstraintThatRulesCheckByOne() {
    assertThat(
            emit(
                "core.v1.GRPCAction port range 1 65535 : a port from 1 to 65535",
                "core.v1.Probe periodSeconds range 0 -",
                "core.v1.HTTPGetAction scheme oneof HTTP HTTPS",
                "core.v1.PodSpec nodeName format subdomain",
                "batch.v1.CronJobSpec schedule filled : say \"0 3\""))
        .contains("Range GRPC_ACTION_PORT = new Range(1L, 65535L, \"a port from 1 to 65535\");")
        .contains("Range PROBE_PERIOD_SECONDS = new Range(0L, Long.MAX_VALUE, \"0 or more\");")
        .contains("OneOf HTTP_GET_ACTION_SCHEME = new OneOf(\"HTTP\", \"HTTPS\");")
        .contains("Format POD_SPEC_NODE_NAME = Format.SUBDOMAIN;")
        .contains("Filled CRON_JOB_SPEC_SCHEDULE_FILLED =")
        .contains("new Filled(\"batch.v1.CronJobSpec\", \"schedule\", \"say \\\"0 3\\\"\");");
  }

  @Test
  void listsWhatATypeMustFill() {
    assertThat(
            emit(
                "core.v1.Container name filled : a name",
                "core.v1.Container name format label",
                "core.v1.EnvVar name filled : a name",
                "core.v1.Container image filled : an image"))
        .contains(
            "case \"core.v1.Container\" -> List.of(CONTAINER_NAME_FILLED, CONTAINER_IMAGE_FILLED);")
        .contains("case \"core.v1.EnvVar\" -> List.of(ENV_VAR_NAME_FILLED);");
  }

  @Test
  void refusesFilledWithoutWordsAndWhatItDoesNotKnow() {
    assertThatThrownBy(() -> emit("core.v1.Container image filled"))
        .hasMessage(
            "core.v1.Container image is filled with what? Say it behind a colon in"
                + " constraints.txt");
    assertThatThrownBy(() -> emit("core.v1.Container image pretty"))
        .hasMessageContaining("unknown constraint");
  }

  @Test
  void writesWhatTwoVersionsAgreeOnOnce() {
    String kind = "HorizontalPodAutoscalerSpec maxReplicas range ";
    assertThat(emit("autoscaling.v1." + kind + "1 -", "autoscaling.v2." + kind + "1 -"))
        .containsOnlyOnce("HORIZONTAL_POD_AUTOSCALER_SPEC_MAX_REPLICAS");
    assertThatThrownBy(
            () -> emit("autoscaling.v1." + kind + "1 -", "autoscaling.v2." + kind + "0 -"))
        .hasMessage(
            "two types have another constraint on HORIZONTAL_POD_AUTOSCALER_SPEC_MAX_REPLICAS;"
                + " leave it to a rule");
  }

  @Test
  void refusesAFieldThatTheTypeDoesNotHave() {
    assertThatThrownBy(() -> emit("core.v1.Probe period range 0 -"))
        .hasMessage("core.v1.Probe has no field period, as constraints.txt says");
  }

  @Test
  void whatIsExpectedIsNoPartOfTheAnnotation() {
    assertThat(constraint("core.v1.GRPCAction port range 1 2 : one : two").annotations())
        .containsExactly(
            "@jakarta.validation.constraints.Min(1L)", "@jakarta.validation.constraints.Max(2L)");
    assertThat(constraint("core.v1.GRPCAction port range 1 2 : one : two").expected())
        .isEqualTo("one : two");
  }

  private static String emit(String... lines) {
    List<Constraint> constraints = Stream.of(lines).map(DeclaredEmitterTest::constraint).toList();
    return DeclaredEmitter.emit(model, constraints);
  }

  private static Constraint constraint(String line) {
    return Constraint.of(line.split(" ", -1));
  }
}
