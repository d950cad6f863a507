package io.supercargo.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private static Names names(Map<String, String> singulars) {
    Data data =
        new Data("1.36.2", Map.of(), Map.of(), Map.of(), singulars, Set.of(), List.of(), List.of());
    return new Names(data, "core.v1.Capabilities");
  }

  @ParameterizedTest
  @CsvSource({
    "containers,container",
    "policies,policy",
    "containerStatuses,containerStatus",
    "class,class",
    "data,data",
    "x-kubernetes-list-map-keys,xKubernetesListMapKey",
    "default,default"
  })
  void aPluralLosesItsEnding(String field, String singular) {
    assertThat(names(Map.of()).singular(field)).isEqualTo(singular);
  }

  @Test
  void anExceptionWinsThatOfTheTypeFirst() {
    Names names = names(Map.of("add", "general", "core.v1.Capabilities.add", "special"));
    assertThat(names.singular("add")).isEqualTo("special");
    assertThat(names(Map.of("addresses", "address")).singular("addresses")).isEqualTo("address");
  }

  @Test
  void methodsAvoidWhatJavaDoesNotAllow() {
    assertThat(Names.method("default")).isEqualTo("default_");
    assertThat(Names.method("$ref")).isEqualTo("ref");
    assertThat(Names.method("x-kubernetes-int-or-string")).isEqualTo("xKubernetesIntOrString");
    assertThat(Names.method("clusterIP")).isEqualTo("clusterIP");
    assertThat(Names.accessor("$schema")).isEqualTo("schema_");
  }

  @Test
  void capitalsDoNotDependOnTheLanguageOfTheMachine() {
    assertThat(Names.capital("items")).isEqualTo("Items");
  }

  @Test
  void noSingularOfTheModelLooksLikeACutWord() throws Exception {
    Data data = Data.read(Path.of("data"));
    List<String> ugly = new ArrayList<>();
    for (TypeModel type : new ModelReader(data).read().types()) {
      for (FieldModel field : type.fields()) {
        String singular = new Names(data, type.typeName()).singular(field.name());
        if ((field.isList() || field.isMap()) && looksCut(singular)) {
          ugly.add(type.typeName() + "." + field.name() + " -> " + singular);
        }
      }
    }
    assertThat(ugly).as("add them to singulars.txt").isEmpty();
  }

  private static boolean looksCut(String singular) {
    return singular.matches(".*(tatu|[^aeiou]ie|sse|xe|addresse|_|ingres|egres)$")
        || singular.length() <= 2 && !singular.equals("ip") && !singular.equals("to");
  }

  @Test
  void everySingularInTheDataIsUsed() throws Exception {
    Data data = Data.read(Path.of("data"));
    List<String> unused = new ArrayList<>(data.singulars().keySet());
    for (TypeModel type : new ModelReader(data).read().types()) {
      for (FieldModel field : type.fields()) {
        if (field.isList() || field.isMap()) {
          unused.remove(field.name());
          unused.remove(type.typeName() + "." + field.name());
        }
      }
    }
    assertThat(unused).isEmpty();
  }
}
