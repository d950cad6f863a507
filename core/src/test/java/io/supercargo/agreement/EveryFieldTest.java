package io.supercargo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every field of every type, set on both sides, is the same tree. */
class EveryFieldTest {
  /** Classes of the client that are no Kubernetes types, each with the reason. */
  private static final Map<String, String> NOT_GENERATED =
      Map.of("AbstractOpenApiSchema", "the client's own machinery for OpenAPI's oneOf and anyOf");

  /** Fields that may differ from the client's, each with the reason. */
  private static final Map<String, String> MAY_DIFFER = Map.of();

  private final Map<String, String> typeNames;
  private final ClientObjects client;

  EveryFieldTest() throws Exception {
    typeNames = ClientTypes.typeNames();
    client = new ClientObjects(microTimes());
  }

  private Set<String> microTimes() throws Exception {
    Set<String> places = new HashSet<>();
    for (Map.Entry<String, String> type : typeNames.entrySet()) {
      Schema schema = schema(type.getValue());
      for (int i = 0; i < schema.size(); i++) {
        if (schema.type(i).endsWith("m")) {
          places.add(type.getKey() + "." + schema.name(i));
        }
      }
    }
    return places;
  }

  private static Schema schema(String typeName) throws Exception {
    return ClientTypes.builder(ClientTypes.ours(typeName)).schema();
  }

  @Test
  void setAsAWholeEveryFieldIsWhatTheOfficialClientWrites() throws Exception {
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, String> type : typeNames.entrySet()) {
      StructBuilder<?> builder = ClientTypes.builder(ClientTypes.ours(type.getValue()));
      compare(type.getKey(), OurObjects.filled(builder, 0), differences);
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void setStepByStepEveryFieldIsWhatTheOfficialClientWrites() throws Exception {
    OurSteps steps = new OurSteps();
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, String> type : typeNames.entrySet()) {
      StructBuilder<?> builder = ClientTypes.builder(ClientTypes.ours(type.getValue()));
      compare(type.getKey(), steps.filled(builder, 0), differences);
    }
    assertThat(differences).isEmpty();
  }

  private void compare(String clientClass, Struct ours, List<String> differences) throws Exception {
    Class<?> type = Class.forName("io.kubernetes.client.openapi.models." + clientClass);
    Object theirs = PlainTrees.ofClient(client.filled(type, 0));
    for (String found : PlainTrees.differences(clientClass, PlainTrees.of(ours), theirs)) {
      if (MAY_DIFFER.keySet().stream().noneMatch(found::contains)) {
        differences.add(found);
      }
    }
  }

  @Test
  void everyClassOfTheClientIsGenerated() throws Exception {
    Set<String> missing = new TreeSet<>();
    int generated = 0;
    for (Class<?> type : ClientTypes.all()) {
      if (!typeNames.containsKey(type.getSimpleName())) {
        missing.add(type.getSimpleName());
      } else if (!Modifier.isAbstract(type.getModifiers())) {
        generated++;
      }
    }
    assertThat(missing).isEqualTo(new TreeSet<>(NOT_GENERATED.keySet()));
    assertThat(generated).isEqualTo(typeNames.size());
    assertThat(generated + missing.size()).isEqualTo(769);
  }

  @Test
  void everyFieldOfTheClientIsGeneratedAndNoOther() throws Exception {
    List<String> differences = new ArrayList<>();
    int fields = 0;
    for (Map.Entry<String, String> type : typeNames.entrySet()) {
      Set<String> ours = new TreeSet<>(names(schema(type.getValue())));
      Class<?> theirs = Class.forName("io.kubernetes.client.openapi.models." + type.getKey());
      Set<String> expected = new TreeSet<>();
      for (Field field : ClientTypes.fields(theirs)) {
        expected.add(ClientTypes.name(field));
      }
      fields += expected.size();
      if (!ours.equals(expected)) {
        differences.add(type.getKey() + ": ours " + ours + ", theirs " + expected);
      }
    }
    assertThat(differences).isEmpty();
    assertThat(fields).isEqualTo(3186);
  }

  private static List<String> names(Schema schema) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < schema.size(); i++) {
      names.add(schema.name(i));
    }
    return names;
  }

  @Test
  void noTwoClassesOfTheClientBecomeOneType() {
    assertThat(new HashSet<>(typeNames.values())).hasSameSizeAs(typeNames.values());
  }
}
