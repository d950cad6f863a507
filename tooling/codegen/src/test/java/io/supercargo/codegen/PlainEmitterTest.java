package io.supercargo.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlainEmitterTest {
  private static Model model;

  @BeforeAll
  static void read() throws IOException {
    model = new ModelReader(Data.read(Path.of("data"))).read();
  }

  @Test
  void writesACheckAndAFlagForEachFieldAndThenTheTexts() {
    String source = emit("core.v1.ContainerPort", "name=p", "containerPort=P!", "protocol=TCP|UDP");
    assertThat(source)
        .contains("case \"core.v1.ContainerPort\":")
        .contains("return \"pP  E !    protocol:TCP protocol:UDP \";");
  }

  @Test
  void looksIntoStructsAndCountsAlternatives() {
    assertThat(emit("core.v1.EnvFromSource", "configMapRef+", "secretRef+"))
        .contains("return \"o o+ + \";");
  }

  @Test
  void refusesAFieldThatTheTypeDoesNotHave() {
    assertThatThrownBy(() -> emit("core.v1.ContainerPort", "nmae=p"))
        .hasMessage("core.v1.ContainerPort has no field [nmae]");
  }

  @Test
  void refusesACheckOfAnotherType() {
    assertThatThrownBy(() -> emit("core.v1.ContainerPort", "containerPort=p"))
        .hasMessage("the check p does not fit core.v1.ContainerPort.containerPort");
  }

  private static String emit(String type, String... fields) {
    return PlainEmitter.emit(model, Map.of(type, List.of(fields)));
  }
}
