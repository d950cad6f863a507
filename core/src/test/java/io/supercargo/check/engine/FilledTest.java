package io.supercargo.check.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.supercargo.check.ApiServer;
import io.supercargo.finding.ErrorType;
import io.supercargo.finding.Finding;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What constraints.txt calls filled is refused by the engine, at its path, where it is empty. */
class FilledTest {
  // The server writes another path.
  private static final Map<String, String> PATHS =
      Map.of(
          "core.v1.ServiceAccountTokenProjection path",
          "spec.volumes[0].projected.path",
          "core.v1.GCEPersistentDiskVolumeSource pdName",
          "spec.persistentDisk.pdName");

  // The server says what it says of any other text that does not fit.
  private static final Map<String, ErrorType> TYPES =
      Map.of("core.v1.LimitRangeItem type", ErrorType.INVALID);

  @TestFactory
  List<DynamicTest> declared() throws IllegalAccessException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Field constant : Declared.class.getDeclaredFields()) {
      if (constant.getType() == Filled.class) {
        Filled filled = (Filled) constant.get(null);
        tests.add(dynamicTest(constant.getName(), () -> isAskedFor(filled)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests;
  }

  private static void isAskedFor(Filled filled) {
    Place place = Place.of(filled.type());
    boolean list = place.schema().type(place.schema().indexOf(filled.field())).equals("[s");
    assertThat(refused(filled, null)).as("not set").isTrue();
    assertThat(refused(filled, list ? List.of() : "")).as("empty").isTrue();
    assertThat(refused(filled, list ? List.of("x") : "x/x")).as("filled").isFalse();
    assertThat(Declared.filled(filled.type())).contains(filled);
  }

  private static boolean refused(Filled filled, @Nullable Object value) {
    Place place = Place.of(filled.type());
    String key = filled.type() + " " + filled.field();
    String path = PATHS.getOrDefault(key, place.path().child(filled.field()).toString());
    ErrorType type = TYPES.getOrDefault(key, ErrorType.REQUIRED);
    for (Finding finding : ApiServer.verdict(place.resource(filled.field(), value))) {
      if (finding.path().equals(path) && finding.errorType() == type) {
        assertThat(finding.message()).contains(filled.expected());
        return true;
      }
    }
    return false;
  }
}
